<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Tintype</name>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> dpi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;200 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;About Tintype</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/batch.py" />
            <source>&amp;Batch…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>&amp;Candidates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>&amp;Clear List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;Close Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Colours Alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Copy Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>&amp;Copy Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Copy {hex}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Delete Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Delete Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Eraser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Explain as Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>&amp;Go to This Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Lasso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Lightness Alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>&amp;Look in:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Navigator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Neutral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;New Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Next Best Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Paste Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Previous Best Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Recover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>&amp;Reference Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>&amp;Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Remove All Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Remove from List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Save Project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Side by Side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Smaller Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Stop Colouring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Suggest Colours Here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Take Colour from Here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/help_pages.py" />
            <source>&amp;Tintype Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Use Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Use Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Use This Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Zoom Out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>0 is the photo as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>1 photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>10 hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>16 bit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>8 bit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>A colour photo; what looks alike in the photos takes its colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>A colour such as #3f5b3a, then Enter. The photo keeps its lightness and takes the colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>A face may have been left grey.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>A file name cannot contain a slash; the folder stands below it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>A folder with a file PHOTO.json for each photo with hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar beside each picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>A sidecar has no room for what was learnt from photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar: a small file to make the same picture again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>A small mark in the corner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>A straight stroke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>About Tintype</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>About the model {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>About this model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Photos…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Add colour hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Add colour…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Add hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Add region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>Add to &amp;Family Colours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the family’s colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Air force blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Air force serge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>All ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Almond green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves the outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Amber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Another language shows after the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Apache License 2.0. Icons: Lucide (ISC). Built with Qt for Python (LGPL).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apple green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to everything alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to this only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apricot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: draw a rectangle in one photo and one on the same kind of thing in the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in the reference photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in this photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Army green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>As each photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>As the open photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>As the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ashes of rose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Ask again at the next start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Aubergine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Auburn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn gold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn rust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Baby pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back (Alt+Left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Battledress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Before/After &amp;Divider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Begin to draw with the arrows, and end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Beige</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Beside PICTURE comes PICTURE.tintype.json; “tintype render” makes the picture from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Best places for a click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Birch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blue black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Boot leather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the hints ({count}) with their colours and notes, the model and the fingerprint of the photo's file, in one file that needs no network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the model and the fingerprint of the photo's file, in one file that needs no network. There are no hints: it says that the model chose all colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Bottle green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Brick red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick tweed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, pale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright plum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Bring an old photo into colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Brings black-and-white photographs into colour, offline, without touching the photograph.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown, sunlit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brunswick green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Buff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Burgundy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Burnt orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>By areas…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>C&amp;lear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Camel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Candidates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Centimetres, long side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chambray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Change hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/editing.py" />
            <source>Change look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change spread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Change {0} of region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Charcoal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Chestnut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Child, light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chino khaki</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Chocolate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Choose a folder for the results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the family colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of your colour photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the reference photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chrome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cinnamon brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Claret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clear blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Clear list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Click a colour to take it. Wheel: zoom. Right button: move. Arrows and Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Click a thing to give it a colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Click a thing whose colour you know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Click at the cursor, or where a click helps most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Click one to change its look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, lit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Co&amp;lour Again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cobalt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coffee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colorized</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/histogram.py" />
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colour again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>Colour as hex value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Colour on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Colour photos of the same family, place or film; all results are drawn a little towards their colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>Colour plane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colour profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Colour this thing and nothing else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/side_panel.py" />
            <source>Colour, look and hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Colouring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colouring was stopped; the next edit starts it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours of the palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours your family knows, such as “Rosa’s coat”. Add the current colour or a hint’s; it stays here for all photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Computing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Cooler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Copied {name}, {width} × {height} pixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Copper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Copper red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copy details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Copying {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Coral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coral red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner of the region to move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cornflower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Cream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cream lace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Crimson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl + arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl or Shift + drag with the hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cyan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>D&amp;eselect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Daisy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark chocolate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark forest green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark gold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark indigo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark jade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mahogany</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark maroon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mustard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark navy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark ochre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark olive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark petrol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark plum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark raspberry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark rust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark sea green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark taupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark umber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep cyan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep olive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Deep, sunlit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete palette…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the colour {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the palette {name} with its colours?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete the selected region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Denim blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Depth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Depth: {depth}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss the three steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss; Help shows them again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>Double click for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Double click with the hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Drab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Draw around a part of the photo with the lasso, or click its corners.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Drawing eight ways to colour this photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Drop a photo here, open a file, or paste one.
The photo stays as it is: only colour is added, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Drop photos or folders here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dry grass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull cyan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull khaki</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Dupl&amp;icate Hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Duplicate the selected hints (Ctrl+D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusky plum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty lavender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusty peach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty rose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>E&amp;vidence Report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Earth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ebony stain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ecru cotton</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Edit N&amp;ote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Electric blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Emerald</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with brush or eraser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with the lasso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/tools/simple_tools.py" />
            <source>Erase hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Escape, with nothing selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Espresso</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Everything alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Evidence Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Evidence report, {day}, Tintype {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Explain as hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Export A&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Export remembers what was chosen there last; both are the same settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name} without {what}: too large to be carried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Exporting {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Eye&amp;dropper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>F&amp;ull Screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fabrics 1900–30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../resources/palettes" />
            <source>Fabrics 1940–60</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Faded blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded denim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded raspberry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fair skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fair, sunlit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fawn brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Feather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Feldgrau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Field drab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Figures and origin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Files and programs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>Files of &amp;type:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Find Faces Left &amp;Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Find in the help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fire brick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Fit or 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flaxen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flushed cheek</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Folder for the batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Folder for the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Folder for the results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of your colour photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Foliage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Forest green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Found on “{page}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fresh green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From cool to warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>From only this thing to everything that looks alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From paler to more colourful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>General</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ginger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Give everything that looks like this its colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give it skin colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give skin its colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Go &amp;on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Gold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gold braid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Golden yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Granite</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (Core ML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (DirectML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grass green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gravel path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greatcoat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Green webbing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grey blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grey green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greying brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Greyish brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gunmetal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>H&amp;ints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Hair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Half-mourning violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Help pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Hide the map (Escape)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Hints may name one of these, which is then the same in every photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Hints with this photo’s colours where something looks alike, to edit on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Histogra&amp;m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>Histogram</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>Histor&amp;y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Homespun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Hot pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How bold the model is; 50 is its own judgement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How far hints reach to things that look alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>How far the colour flows: a quarter to four times as far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>How sure it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ice blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % colour ran over the edges of things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % of the photos of people most of the skin stayed too grey.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Indigo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Indigo cotton</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Indoor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ink blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ink serge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Iron grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>It answered the self-test in {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not know of your hints; the editor spreads them up to the edges of things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not tell how sure it is of a colour, nor where a click helps most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It takes up your hints and carries them to things alike.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It tells how sure it is of every colour, and where a click helps most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Ivory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Jade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Keep colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Keep its colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Keep the current colour under a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Keep the original as a second layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Keep the photo's metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photo's metadata (date, place, captions)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photos' metadata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Khaki drill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>L a b</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>L&amp;arger Brush</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>Lan&amp;guage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leaf green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Learn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Learnt from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lemon yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lichen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light beige</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light blond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Light brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light cyan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light mauve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light moss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light olive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orchid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light salmon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light turquoise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light, sunlit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Lilac</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Limestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Linen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, natural</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Lines between the pixels from 800 % on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, pale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Loden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in centimetres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Looking for photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Looking for the best place to click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Magenta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mahogany</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Make neutral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Mark what belongs together in both photos first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Maroon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maroon wool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve taupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Meadow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Midnight blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint white</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Model and device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 01</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 02</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 03</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 04</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 05</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 06</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 07</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 08</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 09</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>More about palettes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, cooler</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, warmer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Moss wool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mourning black</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move corner of region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the before/after divider, else the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Move the photo; a click selects a hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo; spread them to zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the selected hint, else a cursor; the hand moves the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mulberry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mustard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names of the results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>Navigator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Navy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy serge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Neon green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New, rename, import, export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Next &amp;Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Next best place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Next match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Next place (.)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>No colour found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>No colour was found in this photo; a click gives a thing its colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>No colours yet. Add the current one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>No face was found that was left grey.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No hints were given: all colours are the model's judgement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>No hints yet. Take the point tool (P) and click something whose colour you know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>No model installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>No page has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>No photo is open. Its steps will be here, to go back to each of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>No photo is open. The whole of it will be here, small.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>No recent files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>No suggestions: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Not the default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Note in the file that the colour was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note of the selected hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note or source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Note that colour was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note: how do you know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Nothing in the reference photo looks like anything in this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Nude silk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Oak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak leaf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak, varnished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Ochre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ochre render</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old barn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Old film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old gold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Old rose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Olive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Olive drab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Olive drab wool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>On skin, its colours come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>One hint was placed; the picture stays nearly as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>One hint with the reference’s colour; change or delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Only this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open &amp;Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open Sa&amp;mple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open a colour photo of alike things, or drop it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Open a photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open in New &amp;Window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Open photo or project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open reference photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open the photo that you want to colour first, then its reference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Open this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>Opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Opening {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Opening {name}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orchid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/pages.py" />
            <source>Ot&amp;her Page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Other page…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other reading {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other readings come as hints, which you can edit. Arrows and Enter, or 1 to 8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Outline a region that gets a look of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Oxblood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oxblood leather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Pa&amp;use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
{width} × {height}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Paint a thing with the current colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>Pal&amp;ettes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale jade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lavender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lilac</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale ochre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale peach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale periwinkle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale rose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale sage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale salmon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale straw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale terracotta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Pale turquoise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Palette colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Palettes and family colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Panels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Parchment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Pas&amp;te Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Pasted photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pastel green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Paused, {done}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Peach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Periwinkle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Petrol blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pewter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Photo &amp;Only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Photograph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <source>Photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Photos and projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Photos for the batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pi&amp;xel Grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Pin what is right as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pine green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink orchid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels per inch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels, long side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plaster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Plum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plum silk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Pointer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pond</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/preferences.py" />
            <source>Pre&amp;ferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pre&amp;vious Area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Preparing the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Previous match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Previous place (,)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Progress of the batch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Protect unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pure red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter, warmer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>R G B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Raspberry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach of the selected hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Recent colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Recover unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>Recovered the unsaved changes to {name}; save them to keep them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Recovered unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Red: the model is unsure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Reddish brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Reference photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>Region from What Is in &amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Region {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Regions with a look of their own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Remarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove all hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Remove last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Remove region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Remove the hints it touches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Remove the selected hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Rename region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Reseda green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset the look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Reset {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Right as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>River</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Roof tile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rose pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, pink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rosy skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Royal blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ruddy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Rust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rust red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Saddle brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Saddle leather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Sage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Salmon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sand grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sandstone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Saturation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Save Project &amp;As…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;HTML…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Save report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save the changes to {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/features/report.py" />
            <location filename="../../desktop_app/session.py" />
            <source>Saved {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Saving {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Scarlet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic, faded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sea green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea, deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea-foam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Select &amp;All Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Select the hints inside a frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Service dress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Set a corner; twice at one place closes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Shallow sea</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Panels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Show in &amp;Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Show the Three &amp;Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Shows where one more hint would help most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Signal red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Silver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Size of the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Skip what is done already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky and water</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sky blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, hazy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, pale</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, summer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Slate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Slate blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Snuff brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>Something unexpected went wrong; your work is still here, save it to be safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Space + drag, middle drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Space switches a region on or off, F2 renames it, Delete removes it, Alt with an arrow key moves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Spread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as far as the Look says for all hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread of the selected hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Spruce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Steel blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Stop this (Escape)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Stop what the status bar shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Storm cloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Strength of the selected hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Strong blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Stubble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Summer leaf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sun-bleached drill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunflower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, peach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, rose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Take a colour from the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tan leather</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tanned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tanned skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Taupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tawny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Taxi yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Teak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Terracotta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Test this device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Testing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>The batch is over: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>The best place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>The best there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>The colours possible at this lightness. Drag, or use the arrow keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>The family’s colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} cannot be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The folder {folder} for your colours cannot be made: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>The language changes at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>The model has no idea for this spot. Type a colour or pick one at the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>The numbers are those on the picture. Everything else is the model's judgement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} cannot be deleted: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} is full: it has {count} colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The photo as it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>The photo has colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>The photo has pixels for {dpi} dpi at this size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <source>The photo with its hints. Choose a tool and click or drag; or go there with the arrow keys and press Enter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>The photo's own profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The picture needs a file name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The same with keep and neutral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>The whole photo and the part in view. Arrow keys move the view.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>There is a family colour called {name} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>There is no colour on the clipboard: copy one, or a hex value such as #3f5b3a.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose a colour photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose the family’s colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose one with colour photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose the one with the hints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>There is no photo on the clipboard: copy a picture or a photo's file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>There is no photo to colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>There is no place left for another hint; yours decide everywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>These changes were not saved. Recovering opens them again; your photo and your saved project are as they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>This is truly grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>This photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>This print is toned; colours take the place of the tone. It shows through where the strength is below 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Three steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Tintype Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Tintype did not end properly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Tintype project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tobacco</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tomato</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Tools and panels are hidden; Tab on the photo brings them back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Transfer colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Transfer colours by areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Transferring colours…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Truly grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Try the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Turning the colours into hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Turquoise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, fawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Two fingers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tyre</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Umber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Under the pointer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Uniform green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Uniforms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Unsaved changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Unsaved work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>Use candidate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Use the selected hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Use this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Verdigris</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Vermilion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/model_about.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Vividness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Walnut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Walnut, light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm brown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm skin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm taupe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Warm, sunlit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Warmer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Warmth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Weathered wood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet earth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet stone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What Export proposes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it cannot do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What photos are coloured on is shown here once one is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Wheel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Where Does a Click &amp;Help Most?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the colours come from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the hints are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>White</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White lawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White webbing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Who is shown, who remembers the colours, where the photo is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Whole outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Willow, underside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Wine red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wine velvet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>With 10 hints its colours are about {percent} % closer to the true ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>With added colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>With hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>Without hints, in {percent} % of the test photos its colours were further off than grey.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Without saving, your hints and settings are lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wood and stone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Words of the mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Worsted, dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Yew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Young leaf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Zenith, deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Zoom &amp;In</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Zoom at the pointer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>\ (hold)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>a family colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>about {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>after {count} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>blue tone of strength {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>brush stroke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>dB by kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>different values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>edited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>en</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>everything alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>hex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>lightness {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>lossless</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>may hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>neutral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>no colour yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>on CPU because {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>on the hint {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>only this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/swatches.py" />
            <source>plausible, not documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>sRGB (for screens and print shops)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>saturation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>sepia tone of strength {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>skin, left grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>spread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>stroke</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>tone of strength {strength}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>used before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>vividness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>warmth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>without its {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>without its {what}, too large to be carried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>{0} holds 8 bit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is a folder; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} is already there and will be replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is the original photo; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>{0} of the region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} × {1} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{bits} bit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>{cause} A crash would lose them: save the project, if need be to another disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>{choice} (default)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} faces may have been left grey.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} hints were placed; the picture stays nearly as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>{count} hints with the reference’s colours; change or delete any of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>{count} photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} regions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>{count} selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} without colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>{done} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>{faults} It is left alone: put a good copy there, or take it away to begin anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{faults} That model is left out: install Tintype again to have it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>{name} has {count} pages. Which one do you want to colour?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>{name} is a file; choose a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>{name} is the original photo; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name} was coloured with Tintype before; these colours are made anew. The hints of then are in its project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>{name} was coloured with the model '{model}', which is not installed here; it opens with '{other}' instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: its {what} is too large to be carried and is left out of exports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: {page}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>{number}, not there yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>{page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>{path} is not there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, current</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>{typed} at this lightness is {shown}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>{what} is not finished; close again to give it up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{what} was cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>“{text}” is no hex value; type one such as #3f5b3a.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>'color', 'keep' or 'neutral'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.model' is not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.{key}' is not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options' are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options.{one}' is not what it should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.name' is not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.page' is not a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.sha256' is not a checksum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'project' is not a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <location filename="../../core/document/json_format.py" />
            <source>'regions' is not a short list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'written' is not a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>'{key}' is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>'{rstrip}' in it </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>; without its {left_out}, too large to be carried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/document.py" />
            <source>A document has at most {max_regions} regions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>A picture has 8 or 16 bits per channel, not {bits}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region has 3 to {max_corners} corners, not {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's corners must be numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's feather must be 0 or more, not {feather}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>Another run is writing to {folder}; wait for it or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Asking the network about the hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} thread)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} threads)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Cancelled: {source}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Chooses among {n1} colours for every spot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Colouring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Colours come from {n1} bins at a quarter of the size and may bleed over fine edges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>Comparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/render.py" />
            <source>Composing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/profiles.py" />
            <source>Converting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF maker's notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF tag {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/seen_faces.py" />
            <source>Faces are found from the front alone: %s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Failed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (Core ML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (DirectML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <source>Hints do without learnt colour steps: %s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/certainty.py" />
            <source>In the card of the model '{card}', '{temperature}' must be above 0, not {temperature2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Joins what lies around a spot with what kind of scene the whole photo is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>Learning from your colour photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Learnt from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Learnt from web photos of about {n1} px: small or unusual objects, uniforms, dyes and old colour processes are guesses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Likely colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/look.py" />
            <source>Look setting {name} must be between {low} and {high}, not {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>Looking for what is alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {folder}; install Tintype again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {root}; install Tintype again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>None of the photos to learn colours from is in colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Old film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>Opening the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Proposes plausible colours, not the true ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>Quality must be between 1 and 100, not {quality}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/luminance.py" />
            <location filename="../../core/imaging/opening.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Regression answers with the mean of what is possible, so colours are muted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title} because {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Sees the whole scene and the details, weighs the likeliest colours and heeds hints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Skipped: {source}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Source: Iizuka et al. {n1}, {n2} times as wide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Source: Zhang et al. {n1}, {n2} times as wide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Source: this project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>Spreading the hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/tint/card.json" />
            <source>Started from the weights of tint {version}, which learnt from {n1} photos ({n2} under various Creative Commons licences, {n3} open, {n4} for research only, {n5} unclear); training counts only those since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The card of the model {card} {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>The family colours {path} cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>The folder {output} cannot be made: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so it cannot tell where a click helps most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so its colours cannot be turned into hints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>The model '{card}' states no shares of colours, so it cannot learn from your photos.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model '{name}' was not loaded from a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: '{inside}' {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: {where}must be a JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be read: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be written: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is larger than {limit} MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is not valid JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} has {size} bytes, but 'bytes' in {path} is {bytes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} named in {path} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <location filename="../../core/models/graph_limits.py" />
            <source>The model file {path} cannot be read: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {path} is damaged or was replaced: its SHA-256 is not the card's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} cannot be run: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} failed: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' of shape {shape} instead of {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' that is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave an answer that is not a colour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>The model {card} had no answer after {longest_run} seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} takes an input of shape {shape}; this program can feed (N, 1, H, W), and (N, 4, H, W) with hints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>The model {path} cannot be run: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>The name {fault} is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <source>The network takes no hints: they act by propagation over its answer only and cannot change what it sees elsewhere in the photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The original is kept as a second layer only at its full size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The original {asked} of {path} is not there; say where it is with --photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>The palette {path} cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names may not hold a slash; folders stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names must hold {name} or {number}, else all would be called the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo has neither a file nor data to be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} cannot be read to be saved: {fault}; put it back to save the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} was changed by another program since it was opened; put the earlier one back to save the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>The profile is "srgb" or "source", not "{profile}".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} cannot be read: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is damaged: its {name} is incomplete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is refused: its {name} {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} needs {file_size} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} cannot be read: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} was written by a newer Tintype.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The size and the resolution of a picture are positive numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/suggest.py" />
            <source>The spot {x}, {y} lies outside {photo} ({width} x {height} pixels).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>The training photos include classes that are not clearly open (see “Learnt from”).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>The unsaved changes to {photo} are kept but cannot be opened: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} cannot be read: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} do not fit this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is larger than 1 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is not JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it must be a JSON object.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>There is no device '{name}'; choose one of {devices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>There is no file or folder {photo}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>There is no model named '{name}'; installed: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/shared.py" />
            <source>There is no photo in {folder} to learn colours from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>There is not enough free memory for this; close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2} plus {n3} x smooth L1 on ab, hinted pixels {n4} times plus {n5} x cross-entropy of the scene.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Trained with squared ab error plus {n1} x cross-entropy of the scene.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes cannot be kept for recovery in {root}: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes of an earlier run cannot be read and were set aside in {folder}: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Weights: Apache-2.0 as far as the makers' rights go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>With hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Without hints it prefers common, muted colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>Writing failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a colour such as '#3f5b3a'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a list of [x, y] pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>a number is too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number with too many digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number {allowed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [a, b]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [x, y]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a whole number from 0 up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>above {low} and at most {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>as they go beyond 0 to 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {height}, inside the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {width}, inside the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between {ab_limit} and {ab_limit2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>between {low} and {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>brings functions of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>by what the file calls its lowest and highest value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>claims weights that are not in its file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>claims {file_size} bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>colour profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>connection timed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>decides how boldly the model chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>device or resource busy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>directory not empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>does not name the input '{name}', which its graph takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must be two numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must lie between -{ab_limit} and {ab_limit2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>every swatch needs a colour like #3f5b3a</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>extended XMP ({lost} MB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>family colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'hints' is {entries}, but must be a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'version' is {version}, but must be {version2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {name} is unknown, known are {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {twice} is given twice in one object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>file exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_nodes} operators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_tensors} parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has operators of '{name}', which are not ONNX's own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has sparse weights, which this program does not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has the operator '{name}', which this program does not run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>has the unknown schema {schema}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>hint {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>holds a network within a network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>in this photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>influence of a moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>input/output error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a PDF document, not a photo; save its pages as TIFF or PNG first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a Photoshop file, which Tintype does not read; save it as TIFF first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a ZIP archive or office document, not a photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>is a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is empty or damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is made of too many parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is not a known field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is packed in an unknown way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it has an unusual pixel type ({mode})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it has no list of swatches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>it holds no hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <source>it holds no picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>it holds something other than numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>it is a pipe or a device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it is cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it must have 1 to {max_swatches} swatches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>it was written by Tintype {version}, this is {version2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it was written by a newer version of Tintype</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <source>its TIFF data cannot be decoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/self_test.py" />
            <source>its colours differ from the CPU's by {mean} ab units on average and {largest} at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>its document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json holds no document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json is not valid JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is larger than {max_bytes} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>its folder does not exist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is not complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its hints are nested too deeply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>its link leads back to itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/colour/swatch_json.py" />
            <source>its name is not a valid one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/files.py" />
            <source>its name is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its network {fault}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>its photo is not the one it was saved with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>its pixels are numbers from {low} to {high}, taken as black and white {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>its pixels cannot be decoded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/jp2_boxes.py" />
            <source>its pixels of {depth} bits are read with {bits}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>its title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>keeps its weights in other files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>less than 0.1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>line {lineno}, column {colno} is not valid JSON ({msg})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of {count} numbers, or empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a number from {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a whole number from {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be text of at most {text_limit} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_results.py" />
            <source>must be there exactly if 'hint_photos' is not 0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must be {format}; this program cannot read format {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must have names of small letters, digits and '_'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold numbers that are not negative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold {what} by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must match {pattern}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must name '{required}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must not be less than 'short_side'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not name anything twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must sum to 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which its graph does not take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which this program does not know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the output '{name}', which its graph does not give</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>network, {share} sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/hint.py" />
            <location filename="../../core/rendering/without_bins.py" />
            <source>neutral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>no NVIDIA driver was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <location filename="../../core/batch/report.py" />
            <source>no colour found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>no files can be made in that folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>no hint input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>no such file or directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>not a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>not a finite number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>of a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>one page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>onnxruntime cannot work with its network ({name})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>operation not permitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>palette</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>permission denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>ranked with their shares; the next best click can be found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>says {channels} input channels, its graph has {channels2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>stale file handle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>strengthens or pales the model's colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>takes hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON holds a number with too many digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON is nested too deeply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the JSON must be an object with 'version' and 'hints'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>the disk gives no reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>the disk is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the editor spreads them within edges; the model does not know of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>the file could not be completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>the file would be larger than this disk allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model itself takes them and carries them to things alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>the model's choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model's choice and common colours, without shares; no next best click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the name of a family colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the name of a swatch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>the parts it is made of by this computer give slightly other numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the source of a swatch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>their version must be {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there are more than {max_colours}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>there are {entries} hints, more than the {max_points} points allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there is no list named 'family'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>there is not enough free memory; close other programs and try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>this installation of onnxruntime has no {titles} support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>too many open files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>too many unfinished files lie there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>true or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>two colours have the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>was saved by a newer Tintype; update this one to open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/file_lock.py" />
            <source>who held it has removed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>you have no permission to write there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>your share of the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} brings the file over the {max_points} points allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'family' and '{other}', but must have only one of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'points' and '{name}', but must have only one of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has {points} points, more than the {max_points} allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is of kind 'color', but has neither 'color' nor 'ab' nor 'family'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is {entry}, but must be an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, but no family colours are given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, which is not among those given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>{before} on CPU because {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field 'id' is {id}, which an earlier hint has already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field '{name}' is only for hints of kind 'color', not '{kind}'</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>{before}, field '{name}' is {value}, but must be {allowed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>{before}: {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} M weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} million, {bytes} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} and {original}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} is {width} x {height} pixels, {original} is {width2} x {height2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} for research only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unclear licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unknown licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} openly licensed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} under various Creative Commons licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{fault} cannot be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{folder} cannot be written to: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{found} is not the original that {path} was made of, or was changed since: its SHA-256 is {sha256}…, not {sha2562}….</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>{labels} ({blob} MB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} differ in luminance in {share} of the pixels, by up to {largest} of {last} values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have identical luminance: every {bits}-bit value comes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance as far as {lossy} keeps it: {mean} of {last} values apart on average, the mean of no {block} x {block2} block by more than {block3}; TIFF and PNG keep it exactly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance, within one {bits}-bit value in every pixel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: its name is not a valid one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: you have no permission for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} does not hold the pixels of a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} has more than {max_pixels} megapixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} has signed pixel values, which no photo has; save it as 16-bit TIFF first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} has {there}; there is no page {page}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} holds complex numbers, not a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} holds pixels that are not numbers (NaN or infinite).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a camera raw file; develop it to TIFF or JPEG first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a film or sound file, not a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a folder, not a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} is a kind of TIFF that Tintype does not read; save it as 16-bit TIFF first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is a kind of {names} that Tintype does not read; save it as grey or RGB with 8 or 16 bits first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a pipe or a device, not a photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a {names} photo, which Tintype reads only where the package {optional} is installed; save it as TIFF or PNG first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is animated, and Tintype colours still photos only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its header gives no size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its {names} data cannot be decoded; copy or scan it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: the {names} file is cut short or broken; copy or scan it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} is damaged: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is empty (0 bytes).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is not a photo that Tintype can read (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is not there; it was moved, renamed or deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} needs more memory than this computer has free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to be written and this computer has {free} GB free; close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} says it is {width} x {height} pixels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} was changed while it was read; open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: '{name}' of a region is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: a region is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{origin}: the hints are {text} characters long, more than the {max_characters} allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/pipeline.py" />
            <source>{output} is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} is not the same in every byte as {picture}: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} would be another format: {path} describes a {wanted} file; choose the ending {suffix}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{pages} pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: it may need {needed} and the disk has {free} free; make room there or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its metadata could not be added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its pixels do not fit {photo}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/tiff_tags.py" />
            <source>{path} cannot be written: its tags could not be added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: only a TIFF keeps the original as a second layer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} cannot be written: there is a folder of that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{path} cannot be written: {fault}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: {form} holds at most {longest} pixels a side; choose TIFF or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>{path} cannot have 16 bits: its format holds 8 only; choose TIFF or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is a folder, a pipe or a device, not a Tintype project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project or is damaged; open a backup of it if there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds no {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds too many files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not the name of a project: it must end in {suffix}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} is not the sidecar of a picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} is the original photo; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} needs one of these endings: {writable_suffixes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} was made with another version of the model {model}: the SHA-256 of the installed one is {installed}…, not {model_sha256}….</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{photo_path} is not there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{photos} photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} and {other} would both become {output}; give one of them another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has changed since it was opened; open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has neither a file nor bytes to read its pages from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{photo} has neither a file nor bytes to read its pixels from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>{photo} has no colours; a reference photo must be a colour photo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would be overwritten by its own colour version; choose another place or --suffix.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would become {output}, which is one of the photos; choose another place or name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{picture} leaves no room for {ending} at the end of its sidecar's name; choose a shorter name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{providers} did not work: {fault}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>{provider} could not be started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB without hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{report} stopped working: {fault}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}, which its {held} bytes cannot hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_pixels} megapixels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_side} pixels a side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{some} dB with {count} of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <source>{source} is too large for the memory of this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must be one line of at most {max_text} characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must not be empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{where} was changed by another program since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{words}; no colour at all has {grey}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{{field}} stands for nothing in a name; known are {known}.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
