from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop_app import theme
from desktop_app.panels.lines import indented


def ink_from(widget: QWidget) -> int:
    """Where the text begins: the first column inside the border that is not the field's own colour."""
    image = widget.grab().toImage()
    inside = range(4, image.height() - 4)
    ground = image.pixel(3, image.height() // 2)
    return next(
        x for x in range(3, image.width()) if any(image.pixel(x, y) != ground for y in inside)
    )


def test_the_text_of_a_spin_box_begins_where_other_fields_begin(qapp, qtbot) -> None:
    theme.apply(qapp, theme.Mode.LIGHT)
    host, spin, line = QWidget(), indented(QSpinBox()), QLineEdit("300")
    qtbot.addWidget(host)
    spin.setMaximum(999)
    spin.setValue(300)
    column = QVBoxLayout(host)
    for widget in (spin, line):
        column.addWidget(widget)
    host.setFixedWidth(160)
    host.show()
    qtbot.waitExposed(host)
    host.setFocus()
    assert abs(ink_from(spin) - ink_from(line)) <= 2
