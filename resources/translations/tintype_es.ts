<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Tintype</name>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> cm</source>
            <translation> cm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> dpi</source>
            <translation> ppp</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;200 %</source>
            <translation>&amp;200 %</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;About Tintype</source>
            <translation>Acerca &amp;de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/batch.py" />
            <source>&amp;Batch…</source>
            <translation>&amp;Lote…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Brush</source>
            <translation>Pinc&amp;el</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Cancel</source>
            <translation>Ca&amp;ncelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>&amp;Candidates…</source>
            <translation>&amp;Variantes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>&amp;Clear List</source>
            <translation>&amp;Vaciar lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;Close Window</source>
            <translation>Cerrar ven&amp;tana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Colours Alone</source>
            <translation>Solo &amp;colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Copy Colour</source>
            <translation>Cop&amp;iar color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>&amp;Copy Picture</source>
            <translation>Copiar i&amp;magen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Copy {hex}</source>
            <translation>&amp;Copiar {hex}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Delete Hint</source>
            <translation>&amp;Eliminar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Delete Region</source>
            <translation>&amp;Eliminar región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Delete…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Descartar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Edit…</source>
            <translation>E&amp;ditar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Eraser</source>
            <translation>&amp;Borrador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Explain as Hints</source>
            <translation>&amp;Explicar con indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Export…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Fit</source>
            <translation>Ajustar a la &amp;ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>&amp;Go to This Step</source>
            <translation>&amp;Ir a este paso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Mano</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Conservar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Lasso</source>
            <translation>&amp;Lazo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Later</source>
            <translation>&amp;Más tarde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Lightness Alone</source>
            <translation>Solo lumi&amp;nosidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Navigator</source>
            <translation>Nave&amp;gador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Neutral</source>
            <translation>&amp;Neutro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;New Window</source>
            <translation>Nueva &amp;ventana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Next Best Place</source>
            <translation>&amp;Siguiente mejor lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Paste Photo</source>
            <translation>&amp;Pegar foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Point</source>
            <translation>&amp;Punto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Previous Best Place</source>
            <translation>&amp;Anterior mejor lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Recover</source>
            <translation>&amp;Recuperar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo {step}</source>
            <translation>&amp;Rehacer: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>&amp;Reference Photo</source>
            <translation>Foto de &amp;referencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Remove All Hints</source>
            <translation>Quitar &amp;todas las indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Remove from List</source>
            <translation>&amp;Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Rename…</source>
            <translation>Cambia&amp;r nombre…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Save Project</source>
            <translation>&amp;Guardar proyecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Side by Side</source>
            <translation>La&amp;do a lado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Smaller Brush</source>
            <translation>Pincel más pe&amp;queño</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Start</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Stop Colouring</source>
            <translation>&amp;Detener coloreado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Suggest Colours Here</source>
            <translation>&amp;Sugerir colores aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Take Colour from Here</source>
            <translation>&amp;Tomar el color de aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/help_pages.py" />
            <source>&amp;Tintype Help</source>
            <translation>Ay&amp;uda de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo {step}</source>
            <translation>&amp;Deshacer: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Use Hint</source>
            <translation>&amp;Usar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Use Region</source>
            <translation>&amp;Usar región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Use This Colour</source>
            <translation>&amp;Usar este color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Zoom Out</source>
            <translation>Ale&amp;jar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>0 is the photo as it was</source>
            <translation>0 es la foto como era</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 hint</source>
            <translation>1 indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>1 photo</source>
            <translation>1 foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 region</source>
            <translation>1 región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>10 hints</source>
            <translation>10 indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>16 bit</source>
            <translation>16 bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>8 bit</source>
            <translation>8 bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>A colour photo; what looks alike in the photos takes its colours</source>
            <translation>Una foto en color; lo que se parece en las fotos toma sus colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>A colour such as #3f5b3a, then Enter. The photo keeps its lightness and takes the colour.</source>
            <translation>Un color como #3f5b3a y luego Intro. La foto conserva su luminosidad y toma el color.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>A face may have been left grey.</source>
            <translation>Puede que una cara haya quedado gris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>A file name cannot contain a slash; the folder stands below it.</source>
            <translation>Un nombre de archivo no puede contener una barra; la carpeta está debajo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>A folder with a file PHOTO.json for each photo with hints</source>
            <translation>Una carpeta con un archivo FOTO.json por cada foto con indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar beside each picture</source>
            <translation>Un archivo adjunto junto a cada imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>A sidecar has no room for what was learnt from photos.</source>
            <translation>Un archivo adjunto no puede contener lo que se aprendió de las fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar: a small file to make the same picture again</source>
            <translation>Un archivo adjunto para volver a hacer la misma imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>A small mark in the corner</source>
            <translation>Una pequeña marca en la esquina</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>A straight stroke</source>
            <translation>Un trazo recto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>About Tintype</source>
            <translation>Acerca de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>About the model {0}</source>
            <translation>Acerca del modelo {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>About this model</source>
            <translation>Acerca de este modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Folder…</source>
            <translation>Añadir &amp;carpeta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Photos…</source>
            <translation>Añadir &amp;fotos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Add colour hint</source>
            <translation>Añadir indicación de color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Add colour…</source>
            <translation>Añadir color…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Add hint</source>
            <translation>Añadir indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Add region</source>
            <translation>Añadir región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>Add to &amp;Family Colours…</source>
            <translation>Añadir a los colores de &amp;familia…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the family’s colours</source>
            <translation>Añadir a los colores de familia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the palette</source>
            <translation>Añadir a la paleta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Air force blue</source>
            <translation>Azul aviación</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Air force serge</source>
            <translation>Sarga de aviación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>All ({count})</source>
            <translation>Todos ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Almond green</source>
            <translation>Verde almendra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves it</source>
            <translation>Alt con una flecha la mueve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves the outline</source>
            <translation>Alt con una flecha mueve el contorno</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Amber</source>
            <translation>Ámbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Another language shows after the next start.</source>
            <translation>El otro idioma aparece tras el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Apache License 2.0. Icons: Lucide (ISC). Built with Qt for Python (LGPL).</source>
            <translation>Licencia Apache 2.0. Iconos: Lucide (ISC). Hecho con Qt para Python (LGPL).</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apple green</source>
            <translation>Verde manzana</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to everything alike</source>
            <translation>Aplicar a todo lo parecido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to this only</source>
            <translation>Aplicar solo a esto</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apricot</source>
            <translation>Albaricoque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: draw a rectangle in one photo and one on the same kind of thing in the other.</source>
            <translation>Área {number}: dibuje un rectángulo en una foto y otro sobre lo mismo en la otra.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in the reference photo.</source>
            <translation>Área {number}: dibuje ahora su pareja en la foto de referencia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in this photo.</source>
            <translation>Área {number}: dibuje ahora su pareja en esta foto.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Army green</source>
            <translation>Verde militar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Arrows</source>
            <translation>Flechas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>As each photo</source>
            <translation>Como cada foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>As it is</source>
            <translation>Tal como está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>As the open photo</source>
            <translation>Como la foto abierta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>As the photo</source>
            <translation>Como la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ash</source>
            <translation>Fresno</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ashes of rose</source>
            <translation>Ceniza de rosas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Ask again at the next start</source>
            <translation>Preguntar de nuevo en el próximo inicio</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Aubergine</source>
            <translation>Berenjena</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Auburn</source>
            <translation>Castaño rojizo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn gold</source>
            <translation>Oro otoñal</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn red</source>
            <translation>Rojo otoñal</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn rust</source>
            <translation>Óxido otoñal</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Baby pink</source>
            <translation>Rosa bebé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back (Alt+Left)</source>
            <translation>Atrás (Alt+Izquierda)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Batch</source>
            <translation>Lote</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Battledress</source>
            <translation>Uniforme de combate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Becomes</source>
            <translation>Se convierte en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Before/After &amp;Divider</source>
            <translation>Divisor antes &amp;y después</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Begin to draw with the arrows, and end</source>
            <translation>Empezar a dibujar con las flechas, y terminar</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Beige</source>
            <translation>Beis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Beside PICTURE comes PICTURE.tintype.json; “tintype render” makes the picture from it.</source>
            <translation>Junto a IMAGEN se guarda IMAGEN.tintype.json; «tintype render» vuelve a hacer la imagen con él.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Best places for a click</source>
            <translation>Mejores lugares para un clic</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Birch</source>
            <translation>Abedul</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Black</source>
            <translation>Negro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blond</source>
            <translation>Rubio</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blue black</source>
            <translation>Negro azulado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue violet</source>
            <translation>Violeta azulado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blush</source>
            <translation>Rubor</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Boot leather</source>
            <translation>Cuero de bota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the hints ({count}) with their colours and notes, the model and the fingerprint of the photo's file, in one file that needs no network.</source>
            <translation>Ambas imágenes, las indicaciones ({count}) con sus colores y notas, el modelo y la huella del archivo de la foto, en un solo archivo que no necesita red.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the model and the fingerprint of the photo's file, in one file that needs no network. There are no hints: it says that the model chose all colours.</source>
            <translation>Ambas imágenes, el modelo y la huella del archivo de la foto, en un solo archivo que no necesita red. No hay indicaciones: dice que el modelo eligió todos los colores.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Bottle green</source>
            <translation>Verde botella</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brass</source>
            <translation>Latón</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick</source>
            <translation>Ladrillo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Brick red</source>
            <translation>Rojo ladrillo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick tweed</source>
            <translation>Tweed color ladrillo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, dark</source>
            <translation>Ladrillo, oscuro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, pale</source>
            <translation>Ladrillo, pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright blue</source>
            <translation>Azul vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright green</source>
            <translation>Verde vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright magenta</source>
            <translation>Magenta vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright orange</source>
            <translation>Naranja vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright pink</source>
            <translation>Rosa vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright plum</source>
            <translation>Ciruela vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright red</source>
            <translation>Rojo vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright violet</source>
            <translation>Violeta vivo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright yellow</source>
            <translation>Amarillo vivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Bring an old photo into colour</source>
            <translation>Dé color a una foto antigua</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Brings black-and-white photographs into colour, offline, without touching the photograph.</source>
            <translation>Da color a las fotografías en blanco y negro, sin conexión y sin tocar la fotografía.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Brown</source>
            <translation>Marrón</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown black</source>
            <translation>Negro parduzco</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown, sunlit</source>
            <translation>Morena, al sol</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brunswick green</source>
            <translation>Verde Brunswick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Buff</source>
            <translation>Ante</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Burgundy</source>
            <translation>Burdeos</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Burnt orange</source>
            <translation>Naranja quemado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>By areas…</source>
            <translation>Por áreas…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>C&amp;lear</source>
            <translation>&amp;Vaciar</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Camel</source>
            <translation>Camel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Candidates</source>
            <translation>Variantes</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cars</source>
            <translation>Coches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Centimetres, long side</source>
            <translation>Centímetros, lado largo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chambray</source>
            <translation>Cambray</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Change hint</source>
            <translation>Cambiar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/editing.py" />
            <source>Change look</source>
            <translation>Cambiar aspecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change model</source>
            <translation>Cambiar modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change note</source>
            <translation>Cambiar nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change reach</source>
            <translation>Cambiar alcance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change spread</source>
            <translation>Cambiar extensión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change strength</source>
            <translation>Cambiar fuerza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change {0}</source>
            <translation>Cambiar {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Change {0} of region</source>
            <translation>Cambiar {0} de la región</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Charcoal</source>
            <translation>Carbón</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Chestnut</source>
            <translation>Castaño</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Child, light</source>
            <translation>Niño, clara</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chino khaki</source>
            <translation>Caqui chino</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Chocolate</source>
            <translation>Chocolate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here</source>
            <translation>Elegir un color aquí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here (Enter)</source>
            <translation>Elegir un color aquí (Intro)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Choose a folder for the results.</source>
            <translation>Elija una carpeta para los resultados.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the family colours</source>
            <translation>Elegir los colores de familia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of hints</source>
            <translation>Elegir la carpeta de indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of your colour photos</source>
            <translation>Elegir la carpeta de sus fotos en color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the reference photo</source>
            <translation>Elegir la foto de referencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chrome</source>
            <translation>Cromo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cinnamon brown</source>
            <translation>Marrón canela</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Claret</source>
            <translation>Clarete</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clay</source>
            <translation>Arcilla</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clear blue</source>
            <translation>Azul claro puro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Clear list</source>
            <translation>Vaciar lista</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Click a colour to take it. Wheel: zoom. Right button: move. Arrows and Enter.</source>
            <translation>Haga clic en un color para tomarlo. Rueda: zoom. Botón derecho: mover. Flechas e Intro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Click a thing to give it a colour</source>
            <translation>Haga clic en una cosa para darle color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Click a thing whose colour you know</source>
            <translation>Haga clic en algo cuyo color conozca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Click at the cursor, or where a click helps most</source>
            <translation>Un clic en la cruz, o donde más ayuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Click one to change its look.</source>
            <translation>Haga clic en una para cambiarla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud</source>
            <translation>Nube</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, grey</source>
            <translation>Nube, gris</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, lit</source>
            <translation>Nube, iluminada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Co&amp;lour Again</source>
            <translation>&amp;Colorear de nuevo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cobalt</source>
            <translation>Cobalto</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coffee</source>
            <translation>Café</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colorized</source>
            <translation>Coloreada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/histogram.py" />
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colour again</source>
            <translation>Colorear de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>Colour as hex value</source>
            <translation>Color como valor hexadecimal</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Colour on</source>
            <translation>Colorear en</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Colour photos of the same family, place or film; all results are drawn a little towards their colours</source>
            <translation>Fotos en color de la misma familia, lugar o película; todos los resultados se acercan un poco a sus colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>Colour plane</source>
            <translation>Plano de color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colour profile</source>
            <translation>Perfil de color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Colour this thing and nothing else</source>
            <translation>Colorear esta cosa y nada más</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/side_panel.py" />
            <source>Colour, look and hints</source>
            <translation>Color, aspecto e indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Colouring</source>
            <translation>Coloreando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colouring was stopped; the next edit starts it again.</source>
            <translation>El coloreado se detuvo; el próximo cambio lo inicia de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours of the palette</source>
            <translation>Colores de la paleta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours your family knows, such as “Rosa’s coat”. Add the current colour or a hint’s; it stays here for all photos.</source>
            <translation>Colores que su familia conoce, como «el abrigo de Rosa». Añada el color actual o el de una indicación; queda aquí para todas las fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Computing</source>
            <translation>Cálculo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Cooler</source>
            <translation>Más fría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Copied {name}, {width} × {height} pixels.</source>
            <translation>{name} copiado, {width} × {height} píxeles.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Copper</source>
            <translation>Cobre</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Copper red</source>
            <translation>Rojo cobre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Copying {name}</source>
            <translation>Copiando {name}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Coral</source>
            <translation>Coral</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coral red</source>
            <translation>Rojo coral</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner</source>
            <translation>Esquina</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner of the region to move</source>
            <translation>Esquina de la región que se mueve</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cornflower</source>
            <translation>Aciano</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Cream</source>
            <translation>Crema</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cream lace</source>
            <translation>Encaje crema</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Crimson</source>
            <translation>Carmesí</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl + arrows</source>
            <translation>Ctrl + flechas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl or Shift + drag with the hand</source>
            <translation>Ctrl o Mayús + arrastrar con la mano</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cyan</source>
            <translation>Cian</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>D&amp;eselect</source>
            <translation>&amp;Quitar selección</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Daisy</source>
            <translation>Margarita</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blond</source>
            <translation>Rubio oscuro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blue</source>
            <translation>Azul oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark brown</source>
            <translation>Marrón oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark chocolate</source>
            <translation>Chocolate oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark forest green</source>
            <translation>Verde bosque oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark gold</source>
            <translation>Oro oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark grey</source>
            <translation>Gris oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark indigo</source>
            <translation>Índigo oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark jade</source>
            <translation>Jade oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark magenta</source>
            <translation>Magenta oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mahogany</source>
            <translation>Caoba oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark maroon</source>
            <translation>Granate oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mustard</source>
            <translation>Mostaza oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark navy</source>
            <translation>Azul marino oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark ochre</source>
            <translation>Ocre oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark olive</source>
            <translation>Oliva oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark orange</source>
            <translation>Naranja oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark petrol</source>
            <translation>Petróleo oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark plum</source>
            <translation>Ciruela oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark purple</source>
            <translation>Púrpura oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark raspberry</source>
            <translation>Frambuesa oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark rust</source>
            <translation>Óxido oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark sea green</source>
            <translation>Verde mar oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate</source>
            <translation>Pizarra oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate blue</source>
            <translation>Azul pizarra oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark taupe</source>
            <translation>Topo oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark teal</source>
            <translation>Verde azulado oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark umber</source>
            <translation>Sombra oscuro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dawn</source>
            <translation>Alba</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep blue</source>
            <translation>Azul profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep cyan</source>
            <translation>Cian profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep green</source>
            <translation>Verde profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep magenta</source>
            <translation>Magenta profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep olive</source>
            <translation>Oliva profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep orange</source>
            <translation>Naranja profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep pink</source>
            <translation>Rosa profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep purple</source>
            <translation>Púrpura profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep red</source>
            <translation>Rojo profundo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep violet</source>
            <translation>Violeta profundo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Deep, sunlit</source>
            <translation>Oscura, al sol</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete palette…</source>
            <translation>Eliminar paleta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the colour {name}?</source>
            <translation>¿Eliminar el color {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the palette {name} with its colours?</source>
            <translation>¿Eliminar la paleta {name} con sus colores?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete the selected region</source>
            <translation>Eliminar la región seleccionada</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Denim blue</source>
            <translation>Azul vaquero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Depth</source>
            <translation>Profundidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Depth: {depth}</source>
            <translation>Profundidad: {depth}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss the three steps</source>
            <translation>Cerrar los tres pasos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss; Help shows them again</source>
            <translation>Cerrar; la ayuda los muestra de nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done before</source>
            <translation>Ya hecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done in {seconds} s</source>
            <translation>Listo en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>Double click for {0}</source>
            <translation>Doble clic para {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Double click with the hand</source>
            <translation>Doble clic con la mano</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Drab</source>
            <translation>Pardo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Draw around a part of the photo with the lasso, or click its corners.</source>
            <translation>Rodee una parte de la foto con el lazo o haga clic en sus esquinas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Drawing eight ways to colour this photo…</source>
            <translation>Dibujando ocho maneras de colorear esta foto…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Drop a photo here, open a file, or paste one.
The photo stays as it is: only colour is added, on this computer.</source>
            <translation>Suelte aquí una foto, abra un archivo o pegue una.
La foto queda como está: solo se añade color, en este equipo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Drop photos or folders here.</source>
            <translation>Suelte aquí fotos o carpetas.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dry grass</source>
            <translation>Hierba seca</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull cyan</source>
            <translation>Cian apagado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull green</source>
            <translation>Verde apagado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull khaki</source>
            <translation>Caqui apagado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull teal</source>
            <translation>Verde azulado apagado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull violet</source>
            <translation>Violeta apagado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull yellow</source>
            <translation>Amarillo apagado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Dupl&amp;icate Hint</source>
            <translation>D&amp;uplicar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hint</source>
            <translation>Duplicar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hints</source>
            <translation>Duplicar indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Duplicate the selected hints (Ctrl+D)</source>
            <translation>Duplicar las indicaciones seleccionadas (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusk</source>
            <translation>Crepúsculo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusky plum</source>
            <translation>Ciruela sombrío</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty blue</source>
            <translation>Azul grisáceo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty lavender</source>
            <translation>Lavanda grisáceo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty orange</source>
            <translation>Naranja grisáceo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusty peach</source>
            <translation>Melocotón apagado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty pink</source>
            <translation>Rosa grisáceo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty purple</source>
            <translation>Púrpura grisáceo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty red</source>
            <translation>Rojo grisáceo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty rose</source>
            <translation>Rosa palo grisáceo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>E&amp;vidence Report…</source>
            <translation>&amp;Informe de evidencias…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Earth</source>
            <translation>Tierra</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ebony stain</source>
            <translation>Tinte de ébano</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ecru cotton</source>
            <translation>Algodón crudo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Edit N&amp;ote</source>
            <translation>Editar n&amp;ota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit colour</source>
            <translation>Editar color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Electric blue</source>
            <translation>Azul eléctrico</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Emerald</source>
            <translation>Esmeralda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with brush or eraser</source>
            <translation>Intro con el pincel o el borrador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with the lasso</source>
            <translation>Intro con el lazo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tools/simple_tools.py" />
            <source>Erase hints</source>
            <translation>Borrar indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Escape, with nothing selected</source>
            <translation>Escape, sin nada seleccionado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Espresso</source>
            <translation>Expreso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Everything alike</source>
            <translation>Todo lo parecido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Evidence Report</source>
            <translation>Informe de evidencias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Evidence report, {day}, Tintype {version}</source>
            <translation>Informe de evidencias, {day}, Tintype {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Explain as hints</source>
            <translation>Explicar con indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Export A&amp;gain</source>
            <translation>Exportar de &amp;nuevo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export colours</source>
            <translation>Exportar colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Export remembers what was chosen there last; both are the same settings.</source>
            <translation>La exportación recuerda lo último que se eligió allí; son los mismos ajustes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name} without {what}: too large to be carried.</source>
            <translation>Se exportó {name} sin {what}: demasiado grande para llevarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name}.</source>
            <translation>{name} se ha exportado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Exporting {name}</source>
            <translation>Exportando {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Eye&amp;dropper</source>
            <translation>Cuenta&amp;gotas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>F&amp;ull Screen</source>
            <translation>Pantalla c&amp;ompleta</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fabrics 1900–30</source>
            <translation>Tejidos 1900–30</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../resources/palettes" />
            <source>Fabrics 1940–60</source>
            <translation>Tejidos 1940–60</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Faded blue</source>
            <translation>Azul desvaído</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded denim</source>
            <translation>Vaquero desteñido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded green</source>
            <translation>Verde desteñido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded raspberry</source>
            <translation>Frambuesa desteñido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded red</source>
            <translation>Rojo desteñido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fair skin</source>
            <translation>Piel blanca</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fair, sunlit</source>
            <translation>Muy clara, al sol</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family</source>
            <translation>Familia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family colours</source>
            <translation>Colores de familia</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fawn</source>
            <translation>Beis cervato</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fawn brown</source>
            <translation>Marrón cervato</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Feather</source>
            <translation>Borde suave</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Feldgrau</source>
            <translation>Feldgrau (gris de campaña)</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Field drab</source>
            <translation>Pardo de campaña</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Figures and origin</source>
            <translation>Cifras y origen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>File name</source>
            <translation>Nombre de archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Files and programs</source>
            <translation>Archivos y programas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de archivo:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Find Faces Left &amp;Grey</source>
            <translation>Buscar caras &amp;grises</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Find in the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fire brick</source>
            <translation>Ladrillo refractario</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Fit or 100 %</source>
            <translation>Ajustar o 100 %</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, grey</source>
            <translation>Franela, gris</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, warm</source>
            <translation>Franela, cálida</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flaxen</source>
            <translation>Rubio pajizo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flushed cheek</source>
            <translation>Mejilla sonrojada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Folder for the batch</source>
            <translation>Carpeta para el lote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Folder for the picture</source>
            <translation>Carpeta para la imagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Folder for the results</source>
            <translation>Carpeta para los resultados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of hints</source>
            <translation>Carpeta de indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of your colour photos</source>
            <translation>Carpeta de sus fotos en color</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Foliage</source>
            <translation>Vegetación</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Forest green</source>
            <translation>Verde bosque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Found on “{page}”</source>
            <translation>Encontrado en «{page}»</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fresh green</source>
            <translation>Verde fresco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From cool to warm</source>
            <translation>De frío a cálido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>From only this thing to everything that looks alike</source>
            <translation>Desde solo esta cosa hasta todo lo que se parece</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From paler to more colourful</source>
            <translation>De más pálido a más colorido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ginger</source>
            <translation>Pelirrojo claro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Give everything that looks like this its colour</source>
            <translation>Dar este color a todo lo que se parece</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give it skin colour</source>
            <translation>Darle color de piel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give skin its colour</source>
            <translation>Dar color a la piel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Go &amp;on</source>
            <translation>&amp;Seguir</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Gold</source>
            <translation>Oro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gold braid</source>
            <translation>Galón dorado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Golden yellow</source>
            <translation>Amarillo dorado</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Granite</source>
            <translation>Granito</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (Core ML)</source>
            <translation>Tarjeta gráfica (Core ML)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (DirectML)</source>
            <translation>Tarjeta gráfica (DirectML)</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grass green</source>
            <translation>Verde hierba</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gravel path</source>
            <translation>Camino de grava</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greatcoat</source>
            <translation>Capote</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Green webbing</source>
            <translation>Correaje verde</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grey blue</source>
            <translation>Azul gris</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grey green</source>
            <translation>Verde gris</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greying brown</source>
            <translation>Castaño entrecano</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Greyish brown</source>
            <translation>Marrón grisáceo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gunmetal</source>
            <translation>Gris plomo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>H&amp;ints</source>
            <translation>&amp;Indicaciones</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Hair</source>
            <translation>Cabello</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Half-mourning violet</source>
            <translation>Violeta de medio luto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Help pages</source>
            <translation>Páginas de ayuda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Hide the map (Escape)</source>
            <translation>Ocultar el mapa (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Hints</source>
            <translation>Indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Hints may name one of these, which is then the same in every photo</source>
            <translation>Las indicaciones pueden nombrar uno de estos, que es entonces igual en cada foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Hints with this photo’s colours where something looks alike, to edit on</source>
            <translation>Indicaciones con los colores de esta foto donde algo se parece, para seguir editando</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Histogra&amp;m</source>
            <translation>&amp;Histograma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>Histogram</source>
            <translation>Histograma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>Histor&amp;y</source>
            <translation>Historia&amp;l</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Homespun</source>
            <translation>Tejido casero</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon</source>
            <translation>Horizonte</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon blue</source>
            <translation>Azul horizonte</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Hot pink</source>
            <translation>Rosa fuerte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How bold the model is; 50 is its own judgement</source>
            <translation>Lo atrevido que es el modelo; 50 es su propio juicio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How far hints reach to things that look alike</source>
            <translation>Hasta dónde llegan las indicaciones a cosas parecidas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>How far the colour flows: a quarter to four times as far</source>
            <translation>Hasta dónde fluye el color: de un cuarto a cuatro veces más lejos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>How sure it is</source>
            <translation>Qué seguridad tiene</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ice blue</source>
            <translation>Azul hielo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import colours</source>
            <translation>Importar colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, deep</source>
            <translation>A la sombra, oscura</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, light</source>
            <translation>A la sombra, clara</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, warm</source>
            <translation>A la sombra, cálida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % colour ran over the edges of things.</source>
            <translation>En el {percent} % el color se salió de los bordes de las cosas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % of the photos of people most of the skin stayed too grey.</source>
            <translation>En el {percent} % de las fotos de personas, la mayor parte de la piel quedó demasiado gris.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Indigo</source>
            <translation>Índigo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Indigo cotton</source>
            <translation>Algodón índigo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Indoor</source>
            <translation>Interior</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ink blue</source>
            <translation>Azul tinta</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ink serge</source>
            <translation>Sarga azul tinta</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Iron grey</source>
            <translation>Gris hierro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>It answered the self-test in {seconds} s.</source>
            <translation>Respondió a la autoprueba en {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not know of your hints; the editor spreads them up to the edges of things.</source>
            <translation>No conoce sus indicaciones; el editor las extiende hasta los bordes de las cosas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not tell how sure it is of a colour, nor where a click helps most.</source>
            <translation>No dice qué seguridad tiene de un color ni dónde ayuda más un clic.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It takes up your hints and carries them to things alike.</source>
            <translation>Toma en cuenta sus indicaciones y las lleva a cosas parecidas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It tells how sure it is of every colour, and where a click helps most.</source>
            <translation>Dice qué seguridad tiene de cada color y dónde ayuda más un clic.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Ivory</source>
            <translation>Marfil</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Jade</source>
            <translation>Jade</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Keep colour</source>
            <translation>Conservar color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Keep its colours</source>
            <translation>Conservar sus colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Keep the current colour under a name</source>
            <translation>Guardar el color actual con un nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Keep the original as a second layer</source>
            <translation>Conservar el original como segunda capa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Keep the photo's metadata</source>
            <translation>Conservar los metadatos de la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photo's metadata (date, place, captions)</source>
            <translation>Conservar los metadatos de la foto (fecha, lugar, leyendas)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photos' metadata</source>
            <translation>Conservar los metadatos de las fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki</source>
            <translation>Caqui</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki brown</source>
            <translation>Marrón caqui</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Khaki drill</source>
            <translation>Dril caqui</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>L a b</source>
            <translation>L a b</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>L&amp;arger Brush</source>
            <translation>Pincel más g&amp;rande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>Lan&amp;guage</source>
            <translation>Idio&amp;ma</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Landscape</source>
            <translation>Paisaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender</source>
            <translation>Lavanda</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender white</source>
            <translation>Blanco lavanda</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leaf green</source>
            <translation>Verde hoja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Learn from</source>
            <translation>Aprender de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Learnt from</source>
            <translation>Aprendió de</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leather</source>
            <translation>Cuero</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lemon yellow</source>
            <translation>Amarillo limón</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lichen</source>
            <translation>Liquen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light beige</source>
            <translation>Beis claro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light blond</source>
            <translation>Rubio claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light blue</source>
            <translation>Azul claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Light brown</source>
            <translation>Marrón claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light cyan</source>
            <translation>Cian claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light green</source>
            <translation>Verde claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light grey</source>
            <translation>Gris claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light mauve</source>
            <translation>Malva claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light moss</source>
            <translation>Musgo claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light olive</source>
            <translation>Oliva claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orange</source>
            <translation>Naranja claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orchid</source>
            <translation>Orquídea claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light salmon</source>
            <translation>Salmón claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light skin</source>
            <translation>Piel clara</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light teal</source>
            <translation>Verde azulado claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light turquoise</source>
            <translation>Turquesa claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light violet</source>
            <translation>Violeta claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light yellow</source>
            <translation>Amarillo claro</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light, sunlit</source>
            <translation>Clara, al sol</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely colours</source>
            <translation>Colores probables</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely here</source>
            <translation>Probable aquí</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Lilac</source>
            <translation>Lila</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lime</source>
            <translation>Lima</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Limestone</source>
            <translation>Caliza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Linen</source>
            <translation>Lino</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, grey</source>
            <translation>Lino, gris</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, natural</source>
            <translation>Lino, natural</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Lines between the pixels from 800 % on</source>
            <translation>Líneas entre los píxeles desde 800 %</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, deep</source>
            <translation>Labios, intensos</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, pale</source>
            <translation>Labios, pálidos</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Loden</source>
            <translation>Loden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in centimetres</source>
            <translation>Lado largo en centímetros</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in pixels</source>
            <translation>Lado largo en píxeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Looking for photos</source>
            <translation>Buscando fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Looking for the best place to click</source>
            <translation>Buscando el mejor lugar para un clic</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mahogany</source>
            <translation>Caoba</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maize</source>
            <translation>Maíz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Make neutral</source>
            <translation>Hacer neutro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Mark what belongs together in both photos first</source>
            <translation>Marcar primero en ambas fotos lo que va junto</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Maroon</source>
            <translation>Granate</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maroon wool</source>
            <translation>Lana granate</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve</source>
            <translation>Malva</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve taupe</source>
            <translation>Topo malva</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Meadow</source>
            <translation>Prado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Midnight blue</source>
            <translation>Azul medianoche</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint</source>
            <translation>Menta</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint white</source>
            <translation>Blanco menta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Model and device</source>
            <translation>Modelo y dispositivo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 01</source>
            <translation>Monk 01</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 02</source>
            <translation>Monk 02</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 03</source>
            <translation>Monk 03</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 04</source>
            <translation>Monk 04</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 05</source>
            <translation>Monk 05</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 06</source>
            <translation>Monk 06</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 07</source>
            <translation>Monk 07</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 08</source>
            <translation>Monk 08</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 09</source>
            <translation>Monk 09</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Monk 10</source>
            <translation>Monk 10</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>More about palettes</source>
            <translation>Más sobre paletas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid</source>
            <translation>Más viva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, cooler</source>
            <translation>Más viva, más fría</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, warmer</source>
            <translation>Más viva, más cálida</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss green</source>
            <translation>Verde musgo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Moss wool</source>
            <translation>Lana musgo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss yellow</source>
            <translation>Amarillo musgo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mourning black</source>
            <translation>Negro de luto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move corner of region</source>
            <translation>Mover esquina de la región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hint</source>
            <translation>Mover indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hints</source>
            <translation>Mover indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move region</source>
            <translation>Mover región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the before/after divider, else the photo</source>
            <translation>Mover el divisor antes y después, si no la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo</source>
            <translation>Mover la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Move the photo; a click selects a hint</source>
            <translation>Mover la foto; un clic selecciona una indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo; spread them to zoom</source>
            <translation>Mover la foto; separarlos la acerca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the selected hint, else a cursor; the hand moves the photo</source>
            <translation>Mover la indicación seleccionada, si no una cruz; la mano mueve la foto</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mulberry</source>
            <translation>Mora</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mustard</source>
            <translation>Mostaza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names of the results</source>
            <translation>Nombres de los resultados</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>Navigator</source>
            <translation>Navegador</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Navy</source>
            <translation>Azul marino</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy blue</source>
            <translation>Azul marino</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy serge</source>
            <translation>Sarga azul marino</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Neon green</source>
            <translation>Verde neón</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette</source>
            <translation>Nueva paleta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette…</source>
            <translation>Nueva paleta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New, rename, import, export</source>
            <translation>Nueva, cambiar nombre, importar, exportar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Next &amp;Area</source>
            <translation>Área sig&amp;uiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Next best place</source>
            <translation>Siguiente mejor lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Next match</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Next place (.)</source>
            <translation>Lugar siguiente (.)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>No colour found</source>
            <translation>No se encontró color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>No colour was found in this photo; a click gives a thing its colour.</source>
            <translation>No se encontró color en esta foto; un clic da a una cosa su color.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>No colours yet. Add the current one.</source>
            <translation>Aún no hay colores. Añada el actual.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>No face was found that was left grey.</source>
            <translation>No se encontró ninguna cara que quedara gris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No hints were given: all colours are the model's judgement.</source>
            <translation>No se dieron indicaciones: todos los colores son a juicio del modelo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>No hints yet. Take the point tool (P) and click something whose colour you know.</source>
            <translation>Aún no hay indicaciones. Tome la herramienta de punto (P) y haga clic en algo cuyo color conozca.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>No model installed</source>
            <translation>No hay ningún modelo instalado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>No page has these words.</source>
            <translation>Ninguna página tiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>No photo is open. Its steps will be here, to go back to each of them.</source>
            <translation>No hay ninguna foto abierta. Aquí estarán sus pasos, para volver a cualquiera de ellos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>No photo is open. The whole of it will be here, small.</source>
            <translation>No hay ninguna foto abierta. Aquí se verá entera, en pequeño.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>No recent files</source>
            <translation>No hay archivos recientes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>No suggestions: {0}</source>
            <translation>Sin sugerencias: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No.</source>
            <translation>Núm.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Not the default</source>
            <translation>No es el valor predeterminado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Note in the file that the colour was added</source>
            <translation>Anotar en el archivo que el color fue añadido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note of the selected hint</source>
            <translation>Nota de la indicación seleccionada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note or source</source>
            <translation>Nota o fuente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Note that colour was added</source>
            <translation>Anotar que se añadió color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note: how do you know?</source>
            <translation>Nota: ¿cómo lo sabe?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Nothing in the reference photo looks like anything in this one.</source>
            <translation>Nada en la foto de referencia se parece a algo de esta.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Nude silk</source>
            <translation>Seda color carne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Oak</source>
            <translation>Roble</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak leaf</source>
            <translation>Hoja de roble</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak, varnished</source>
            <translation>Roble, barnizado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Ochre</source>
            <translation>Ocre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ochre render</source>
            <translation>Revoco ocre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old barn</source>
            <translation>Granero viejo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Old film</source>
            <translation>Película antigua</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old gold</source>
            <translation>Oro viejo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Old rose</source>
            <translation>Rosa palo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Olive</source>
            <translation>Oliva</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Olive drab</source>
            <translation>Oliva pardo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Olive drab wool</source>
            <translation>Lana verde oliva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>On skin, its colours come first.</source>
            <translation>En la piel, sus colores van primero.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>One hint was placed; the picture stays nearly as it was.</source>
            <translation>Se colocó una indicación; la imagen quedó casi igual.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>One hint with the reference’s colour; change or delete it.</source>
            <translation>Una indicación con el color de la referencia; puede cambiarla o eliminarla.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Only this</source>
            <translation>Solo esto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open &amp;Recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open Sa&amp;mple</source>
            <translation>Abrir &amp;ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open a colour photo of alike things, or drop it here.</source>
            <translation>Abra una foto en color de cosas parecidas o suéltela aquí.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Open a photo</source>
            <translation>Abra una foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open in New &amp;Window</source>
            <translation>Abrir en una &amp;ventana nueva</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Open photo or project</source>
            <translation>Abrir foto o proyecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open photo…</source>
            <translation>Abrir foto…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open reference photo</source>
            <translation>Abrir foto de referencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open the photo that you want to colour first, then its reference.</source>
            <translation>Abra primero la foto que quiere colorear y después su referencia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Open this page</source>
            <translation>Abrir esta página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Opening {name}</source>
            <translation>Abriendo {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Opening {name}…</source>
            <translation>Abriendo {name}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange red</source>
            <translation>Rojo anaranjado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orchid</source>
            <translation>Orquídea</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/pages.py" />
            <source>Ot&amp;her Page…</source>
            <translation>&amp;Otra página…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Other page…</source>
            <translation>Otra página…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other reading {number}</source>
            <translation>Otra lectura {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other readings come as hints, which you can edit. Arrows and Enter, or 1 to 8.</source>
            <translation>Otras lecturas llegan como indicaciones que puede editar. Flechas e Intro, o 1 a 8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Outline a region that gets a look of its own</source>
            <translation>Rodear una región que tendrá su propio aspecto</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Oxblood</source>
            <translation>Sangre de buey</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oxblood leather</source>
            <translation>Cuero sangre de toro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Pa&amp;use</source>
            <translation>Pa&amp;usa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}</source>
            <translation>Página {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
cannot be read</source>
            <translation>Página {number}
no se puede leer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
{width} × {height}</source>
            <translation>Página {number}
{width} × {height}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Paint a thing with the current colour</source>
            <translation>Pintar una cosa con el color actual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>Pal&amp;ettes</source>
            <translation>&amp;Paletas</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale blue</source>
            <translation>Azul pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale green</source>
            <translation>Verde pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey</source>
            <translation>Gris pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey blue</source>
            <translation>Azul gris pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale jade</source>
            <translation>Jade pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lavender</source>
            <translation>Lavanda pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lilac</source>
            <translation>Lila pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lime</source>
            <translation>Lima pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale ochre</source>
            <translation>Ocre pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale orange</source>
            <translation>Naranja pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale peach</source>
            <translation>Melocotón pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale periwinkle</source>
            <translation>Vincapervinca pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale rose</source>
            <translation>Rosa pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale sage</source>
            <translation>Salvia pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale salmon</source>
            <translation>Salmón pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale skin</source>
            <translation>Piel pálida</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale straw</source>
            <translation>Paja pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale teal</source>
            <translation>Verde azulado pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale terracotta</source>
            <translation>Terracota pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Pale turquoise</source>
            <translation>Turquesa pálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale yellow</source>
            <translation>Amarillo pálido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Palette colours</source>
            <translation>Colores de la paleta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Palettes and family colours</source>
            <translation>Paletas y colores de familia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Parchment</source>
            <translation>Pergamino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Pas&amp;te Colour</source>
            <translation>Peg&amp;ar color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Pasted photo</source>
            <translation>Foto pegada</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pastel green</source>
            <translation>Verde pastel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Paused, {done}</source>
            <translation>En pausa, {done}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Peach</source>
            <translation>Melocotón</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Percent</source>
            <translation>Porcentaje</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Periwinkle</source>
            <translation>Vincapervinca</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Petrol blue</source>
            <translation>Azul petróleo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pewter</source>
            <translation>Peltre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Photo &amp;Only</source>
            <translation>Solo &amp;foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Photograph</source>
            <translation>Fotografía</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Photos and projects</source>
            <translation>Fotos y proyectos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Photos for the batch</source>
            <translation>Fotos para el lote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pi&amp;xel Grid</source>
            <translation>Rejilla de pí&amp;xeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Pin what is right as it is</source>
            <translation>Fijar lo que está bien tal como está</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pine</source>
            <translation>Pino</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pine green</source>
            <translation>Verde pino</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink orchid</source>
            <translation>Orquídea rosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels per inch</source>
            <translation>Píxeles por pulgada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels, long side</source>
            <translation>Píxeles, lado largo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plaster</source>
            <translation>Yeso</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Plum</source>
            <translation>Ciruela</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plum silk</source>
            <translation>Seda ciruela</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Pointer</source>
            <translation>Puntero</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pond</source>
            <translation>Estanque</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder blue</source>
            <translation>Azul empolvado</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder pink</source>
            <translation>Rosa empolvado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/preferences.py" />
            <source>Pre&amp;ferences…</source>
            <translation>Pre&amp;ferencias…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pre&amp;vious Area</source>
            <translation>Área ant&amp;erior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Preparing the photo</source>
            <translation>Preparando la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Previous match</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Previous place (,)</source>
            <translation>Lugar anterior (,)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor threads</source>
            <translation>Hilos del procesador</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Progress of the batch</source>
            <translation>Progreso del lote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Protect unsaved changes</source>
            <translation>Proteger los cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pure red</source>
            <translation>Rojo puro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Purple</source>
            <translation>Púrpura</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter</source>
            <translation>Más suave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter, warmer</source>
            <translation>Más suave, más cálida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>R G B</source>
            <translation>R G B</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Raspberry</source>
            <translation>Frambuesa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach of the selected hint</source>
            <translation>Alcance de la indicación seleccionada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Recent colours</source>
            <translation>Colores recientes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hint</source>
            <translation>Cambiar color de la indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hints</source>
            <translation>Cambiar color de las indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Recover unsaved changes</source>
            <translation>Recuperar cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>Recovered the unsaved changes to {name}; save them to keep them.</source>
            <translation>Se recuperaron los cambios sin guardar de {name}; guárdelos para conservarlos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Recovered unsaved changes</source>
            <translation>Cambios sin guardar recuperados</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Red: the model is unsure</source>
            <translation>Rojo: el modelo duda</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Reddish brown</source>
            <translation>Marrón rojizo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Reference photo</source>
            <translation>Foto de referencia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>Region from What Is in &amp;View</source>
            <translation>Región de &amp;lo que se ve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Region {number}</source>
            <translation>Región {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Regions</source>
            <translation>Regiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Regions with a look of their own</source>
            <translation>Regiones con aspecto propio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove all hints</source>
            <translation>Quitar todas las indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hint</source>
            <translation>Quitar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hints</source>
            <translation>Quitar indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Remove last</source>
            <translation>Quitar la última</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Remove region</source>
            <translation>Quitar región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Remove the hints it touches</source>
            <translation>Quita las indicaciones que toca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Remove the selected hints</source>
            <translation>Quitar las indicaciones seleccionadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette</source>
            <translation>Cambiar nombre de la paleta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette…</source>
            <translation>Cambiar nombre de la paleta…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Rename region</source>
            <translation>Cambiar nombre de la región</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Reseda green</source>
            <translation>Verde reseda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset look</source>
            <translation>Restablecer aspecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset the look</source>
            <translation>Restablecer el aspecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Reset {name}</source>
            <translation>Restablecer {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Right as it is</source>
            <translation>Correcto tal como está</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>River</source>
            <translation>Río</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Roof tile</source>
            <translation>Teja</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rose pink</source>
            <translation>Rosa intenso</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, pink</source>
            <translation>Rosa (flor), rosada</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, red</source>
            <translation>Rosa (flor), roja</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rosy skin</source>
            <translation>Piel rosada</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Royal blue</source>
            <translation>Azul real</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ruddy</source>
            <translation>Rubicunda</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Rust</source>
            <translation>Óxido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rust red</source>
            <translation>Rojo óxido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 del archivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the model</source>
            <translation>SHA-256 del modelo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Saddle brown</source>
            <translation>Marrón silla</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Saddle leather</source>
            <translation>Cuero de silla</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Sage</source>
            <translation>Salvia</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Salmon</source>
            <translation>Salmón</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sand</source>
            <translation>Arena</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sand grey</source>
            <translation>Gris arena</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sandstone</source>
            <translation>Arenisca</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Saturation</source>
            <translation>Saturación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Save Project &amp;As…</source>
            <translation>Guardar proyecto &amp;como…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;HTML…</source>
            <translation>Guardar como &amp;HTML…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;PDF…</source>
            <translation>Guardar como &amp;PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save project</source>
            <translation>Guardar proyecto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Save report</source>
            <translation>Guardar informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save the changes to {name}?</source>
            <translation>¿Guardar los cambios de {name}?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/features/report.py" />
            <location filename="../../desktop_app/session.py" />
            <source>Saved {name}.</source>
            <translation>{name} se ha guardado.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Saving {name}</source>
            <translation>Guardando {name}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Scarlet</source>
            <translation>Escarlata</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic</source>
            <translation>Guerrera escarlata</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic, faded</source>
            <translation>Guerrera escarlata, desvaída</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea</source>
            <translation>Mar</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sea green</source>
            <translation>Verde mar</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea, deep</source>
            <translation>Mar, profundo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea-foam</source>
            <translation>Verde espuma de mar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Select &amp;All Hints</source>
            <translation>&amp;Seleccionar todas las indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Select the hints inside a frame</source>
            <translation>Seleccionar las indicaciones dentro de un marco</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Service dress</source>
            <translation>Uniforme de servicio</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Set a corner; twice at one place closes</source>
            <translation>Poner una esquina; dos veces en un sitio cierra</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Shallow sea</source>
            <translation>Mar poco profundo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + Enter</source>
            <translation>Mayús + Intro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + drag</source>
            <translation>Mayús + arrastrar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Hints</source>
            <translation>Mostrar &amp;indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Panels</source>
            <translation>Mo&amp;strar paneles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Show in &amp;Folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Show the Three &amp;Steps</source>
            <translation>Mostrar los tres &amp;pasos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Shows where one more hint would help most</source>
            <translation>Muestra dónde ayudaría más otra indicación</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Signal red</source>
            <translation>Rojo señal</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Silver</source>
            <translation>Plata</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size in percent</source>
            <translation>Tamaño en porcentaje</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Size of the photo</source>
            <translation>Tamaño de la foto</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Skin</source>
            <translation>Piel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Skip what is done already</source>
            <translation>Omitir lo que ya está hecho</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky</source>
            <translation>Cielo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky and water</source>
            <translation>Cielo y agua</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sky blue</source>
            <translation>Azul cielo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, hazy</source>
            <translation>Cielo, brumoso</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, pale</source>
            <translation>Cielo, pálido</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, summer</source>
            <translation>Cielo, verano</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Slate</source>
            <translation>Pizarra</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Slate blue</source>
            <translation>Azul pizarra</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Snuff brown</source>
            <translation>Marrón rapé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft blue</source>
            <translation>Azul suave</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft green</source>
            <translation>Verde suave</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>Something unexpected went wrong; your work is still here, save it to be safe.</source>
            <translation>Algo inesperado ha fallado; su trabajo sigue aquí, guárdelo por seguridad.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Space + drag, middle drag</source>
            <translation>Espacio + arrastrar, arrastrar con el botón central</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Space switches a region on or off, F2 renames it, Delete removes it, Alt with an arrow key moves it.</source>
            <translation>Espacio activa o desactiva una región, F2 cambia su nombre, Supr la quita, Alt con una flecha la mueve.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Spread</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as far as the Look says for all hints</source>
            <translation>Extender tanto como indica el aspecto para todas las indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as the photo</source>
            <translation>Extender como la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread of the selected hint</source>
            <translation>Extensión de la indicación seleccionada</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Spruce</source>
            <translation>Abeto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Steel blue</source>
            <translation>Azul acero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Stop this (Escape)</source>
            <translation>Detener esto (Escape)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Stop what the status bar shows</source>
            <translation>Detener lo que muestra la barra de estado</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Storm cloud</source>
            <translation>Nube de tormenta</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw</source>
            <translation>Paja</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw brown</source>
            <translation>Marrón paja</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Strength</source>
            <translation>Fuerza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Strength of the selected hint</source>
            <translation>Fuerza de la indicación seleccionada</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Strong blue</source>
            <translation>Azul intenso</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Stubble</source>
            <translation>Rastrojo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Summer leaf</source>
            <translation>Follaje de verano</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sun-bleached drill</source>
            <translation>Dril aclarado por el sol</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunflower</source>
            <translation>Girasol</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, peach</source>
            <translation>Atardecer, melocotón</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, rose</source>
            <translation>Atardecer, rosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint off</source>
            <translation>Desactivar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint on</source>
            <translation>Activar indicación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints off</source>
            <translation>Desactivar indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints on</source>
            <translation>Activar indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region off</source>
            <translation>Desactivar región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region on</source>
            <translation>Activar región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Take a colour from the photo</source>
            <translation>Tomar un color de la foto</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tan</source>
            <translation>Tostado</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tan leather</source>
            <translation>Cuero tostado</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tanned</source>
            <translation>Bronceada</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tanned skin</source>
            <translation>Piel bronceada</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Taupe</source>
            <translation>Topo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tawny</source>
            <translation>Leonado</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Taxi yellow</source>
            <translation>Amarillo taxi</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Teak</source>
            <translation>Teca</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal</source>
            <translation>Verde azulado</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal green</source>
            <translation>Verde petróleo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Terracotta</source>
            <translation>Terracota</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Test this device</source>
            <translation>Probar este dispositivo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>The batch is over: {words}</source>
            <translation>El lote ha terminado: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>The best place</source>
            <translation>El mejor lugar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>The best there is</source>
            <translation>El mejor que haya</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>The colours possible at this lightness. Drag, or use the arrow keys.</source>
            <translation>Los colores posibles con esta luminosidad. Arrastre o use las flechas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>The family’s colours</source>
            <translation>Los colores de la familia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} cannot be written to.</source>
            <translation>No se puede escribir en la carpeta {0}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} does not exist.</source>
            <translation>La carpeta {0} no existe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The folder {folder} for your colours cannot be made: {why}.</source>
            <translation>No se puede crear la carpeta {folder} para sus colores: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>The language changes at the next start.</source>
            <translation>El idioma cambia en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>The model has no idea for this spot. Type a colour or pick one at the right.</source>
            <translation>El modelo no tiene idea para este punto. Escriba un color o elija uno a la derecha.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>The numbers are those on the picture. Everything else is the model's judgement.</source>
            <translation>Los números son los de la imagen. Todo lo demás es a juicio del modelo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} cannot be deleted: {why}.</source>
            <translation>No se puede eliminar la paleta {name}: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} is full: it has {count} colours.</source>
            <translation>La paleta {name} está llena: tiene {count} colores.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The photo as it came</source>
            <translation>La foto como llegó</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>The photo has colours.</source>
            <translation>La foto tiene colores.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>The photo has pixels for {dpi} dpi at this size.</source>
            <translation>A este tamaño, la foto tiene píxeles para {dpi} ppp.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <source>The photo with its hints. Choose a tool and click or drag; or go there with the arrow keys and press Enter.</source>
            <translation>La foto con sus indicaciones. Elige una herramienta y haz clic o arrastra; o ve allí con las flechas y pulsa Intro.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>The photo's own profile</source>
            <translation>El perfil propio de la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The picture needs a file name.</source>
            <translation>La imagen necesita un nombre de archivo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The same with keep and neutral</source>
            <translation>Lo mismo con conservar y neutro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>The whole photo and the part in view. Arrow keys move the view.</source>
            <translation>La foto entera y la parte visible. Las flechas mueven la vista.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>There is a family colour called {name} already.</source>
            <translation>Ya existe un color de familia llamado {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>There is no colour on the clipboard: copy one, or a hex value such as #3f5b3a.</source>
            <translation>No hay ningún color en el portapapeles: copie uno, o un valor hexadecimal como #3f5b3a.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose a colour photo.</source>
            <translation>No existe el archivo {name}; elija una foto en color.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose the family’s colours.</source>
            <translation>No existe el archivo {name}; elija los colores de la familia.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose one with colour photos.</source>
            <translation>No existe la carpeta {name}; elija una con fotos en color.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose the one with the hints.</source>
            <translation>No existe la carpeta {name}; elija la de las indicaciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>There is no photo on the clipboard: copy a picture or a photo's file.</source>
            <translation>No hay ninguna foto en el portapapeles: copie una imagen o el archivo de una foto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>There is no photo to colour</source>
            <translation>No hay ninguna foto que colorear</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>There is no place left for another hint; yours decide everywhere.</source>
            <translation>No queda lugar para otra indicación; las suyas deciden en todas partes.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>These changes were not saved. Recovering opens them again; your photo and your saved project are as they were.</source>
            <translation>Estos cambios no se guardaron. Al recuperarlos se abren de nuevo; su foto y su proyecto guardado están como estaban.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>This cannot be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>This is truly grey</source>
            <translation>Esto es realmente gris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>This photo</source>
            <translation>Esta foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>This print is toned; colours take the place of the tone. It shows through where the strength is below 100.</source>
            <translation>Esta copia está virada; los colores sustituyen al tono. Se transparenta donde la fuerza es menor de 100.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Three steps</source>
            <translation>Tres pasos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Tintype Help</source>
            <translation>Ayuda de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Tintype did not end properly</source>
            <translation>Tintype no terminó correctamente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Tintype project</source>
            <translation>Proyecto de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tobacco</source>
            <translation>Tabaco</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tomato</source>
            <translation>Tomate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Tools and panels are hidden; Tab on the photo brings them back.</source>
            <translation>Las herramientas y los paneles están ocultos; Tab sobre la foto los muestra de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Transfer colours</source>
            <translation>Transferir colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Transfer colours by areas</source>
            <translation>Transferir colores por áreas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Transferring colours…</source>
            <translation>Transfiriendo colores…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Truly grey</source>
            <translation>Realmente gris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Try the sample</source>
            <translation>Probar el ejemplo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Turning the colours into hints</source>
            <translation>Convirtiendo los colores en indicaciones</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Turquoise</source>
            <translation>Turquesa</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, brown</source>
            <translation>Tweed, marrón</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, fawn</source>
            <translation>Tweed, beis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Two fingers</source>
            <translation>Dos dedos</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tyre</source>
            <translation>Neumático</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Umber</source>
            <translation>Sombra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Under the pointer</source>
            <translation>Bajo el puntero</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Uniform green</source>
            <translation>Verde uniforme</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Uniforms</source>
            <translation>Uniformes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Unsaved work</source>
            <translation>Trabajo sin guardar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>Use candidate</source>
            <translation>Usar variante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Use the selected hints</source>
            <translation>Usar las indicaciones seleccionadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Use this one</source>
            <translation>Usar esta</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Verdigris</source>
            <translation>Cardenillo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Vermilion</source>
            <translation>Bermellón</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet blue</source>
            <translation>Azul violáceo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/model_about.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Vividness</source>
            <translation>Viveza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Walnut</source>
            <translation>Nogal</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Walnut, light</source>
            <translation>Nogal, claro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm brown</source>
            <translation>Marrón cálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm clay</source>
            <translation>Arcilla cálida</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm grey</source>
            <translation>Gris cálido</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm skin</source>
            <translation>Piel cálida</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm taupe</source>
            <translation>Topo cálido</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Warm, sunlit</source>
            <translation>Cálida, al sol</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Warmer</source>
            <translation>Más cálida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Warmth</source>
            <translation>Calidez</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Weathered wood</source>
            <translation>Madera envejecida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet earth</source>
            <translation>Tierra mojada</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet stone</source>
            <translation>Piedra mojada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What Export proposes</source>
            <translation>Lo que propone la exportación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it cannot do</source>
            <translation>Qué no puede hacer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What photos are coloured on is shown here once one is open.</source>
            <translation>Aquí se indica en qué se colorean las fotos cuando haya una abierta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Where Does a Click &amp;Help Most?</source>
            <translation>¿Dónde ay&amp;uda más un clic?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the colours come from</source>
            <translation>De dónde vienen los colores</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the hints are</source>
            <translation>Dónde están las indicaciones</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>White</source>
            <translation>Blanco</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White lawn</source>
            <translation>Batista blanca</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White webbing</source>
            <translation>Correaje blanco</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Who is shown, who remembers the colours, where the photo is kept</source>
            <translation>Quién aparece, quién recuerda los colores, dónde se guarda la foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Whole outline</source>
            <translation>Todo el contorno</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Willow, underside</source>
            <translation>Sauce, envés</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Wine red</source>
            <translation>Rojo vino</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wine velvet</source>
            <translation>Terciopelo vino</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>With 10 hints its colours are about {percent} % closer to the true ones.</source>
            <translation>Con 10 indicaciones, sus colores están cerca de un {percent} % más próximos a los verdaderos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>With added colour</source>
            <translation>Con color añadido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>With hints</source>
            <translation>Con indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>Without hints, in {percent} % of the test photos its colours were further off than grey.</source>
            <translation>Sin indicaciones, en el {percent} % de las fotos de prueba sus colores quedaron más lejos de los verdaderos que el gris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Without saving, your hints and settings are lost.</source>
            <translation>Si no guarda, se pierden sus indicaciones y ajustes.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wood and stone</source>
            <translation>Madera y piedra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Words of the mark</source>
            <translation>Texto de la marca</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Worsted, dark</source>
            <translation>Estambre, oscuro</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow green</source>
            <translation>Verde amarillento</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Yew</source>
            <translation>Tejo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Young leaf</source>
            <translation>Hoja joven</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Yours</source>
            <translation>Los suyos</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Zenith, deep</source>
            <translation>Cénit, profundo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Zoom &amp;In</source>
            <translation>&amp;Acercar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Zoom at the pointer</source>
            <translation>Zoom en el puntero</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>\ (hold)</source>
            <translation>\ (mantener)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>a family colour</source>
            <translation>un color de familia</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>about {0}</source>
            <translation>unos {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>after {count} seconds</source>
            <translation>tras {count} segundos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>alone</source>
            <translation>solo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>at</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>blue tone of strength {strength}</source>
            <translation>tono azul de fuerza {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>brush stroke</source>
            <translation>trazo de pincel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>colour</source>
            <translation>color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>dB by kind</source>
            <translation>dB por tipo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>different values</source>
            <translation>valores distintos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>en</source>
            <translation>es</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>everything alike</source>
            <translation>todo lo parecido</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>hex</source>
            <translation>hex</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>keep</source>
            <translation>conservar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>lightness {value}</source>
            <translation>luminosidad {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>looking…</source>
            <translation>buscando…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>lossless</source>
            <translation>sin pérdida</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>may hold</source>
            <translation>puede contener</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>neutral</source>
            <translation>neutro</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>no colour yet</source>
            <translation>aún sin color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>off</source>
            <translation>desactivada</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>on CPU because {reason}</source>
            <translation>en la CPU porque {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>on the hint {name}</source>
            <translation>sobre la indicación {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>only this</source>
            <translation>solo esto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>page {page} of {pages}</source>
            <translation>página {page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>photos</source>
            <translation>fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/swatches.py" />
            <source>plausible, not documented</source>
            <translation>plausible, no documentado</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>sRGB (for screens and print shops)</source>
            <translation>sRGB (para pantallas e imprentas)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>saturation</source>
            <translation>saturación</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>sepia tone of strength {strength}</source>
            <translation>tono sepia de fuerza {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>skin, left grey</source>
            <translation>piel, quedó gris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>spread</source>
            <translation>extensión</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>strength</source>
            <translation>fuerza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>stroke</source>
            <translation>trazo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>tone of strength {strength}</source>
            <translation>tono de fuerza {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>used before</source>
            <translation>usado antes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>vividness</source>
            <translation>viveza</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>warmth</source>
            <translation>calidez</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>without its {what}</source>
            <translation>sin {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>without its {what}, too large to be carried</source>
            <translation>sin {what}, demasiado grande para incluirse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>{0} holds 8 bit</source>
            <translation>{0} admite 8 bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is a folder; choose another name.</source>
            <translation>{0} es una carpeta; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} is already there and will be replaced.</source>
            <translation>{0} ya existe y se reemplazará.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is the original photo; choose another name.</source>
            <translation>{0} es la foto original; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>{0} of the region</source>
            <translation>{0} de la región</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} × {1} pixels</source>
            <translation>{0} × {1} píxeles</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{bits} bit</source>
            <translation>{bits} bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>{cause} A crash would lose them: save the project, if need be to another disk.</source>
            <translation>{cause} Un cierre inesperado las perdería: guarde el proyecto, si hace falta en otro disco.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>{choice} (default)</source>
            <translation>{choice} (predeterminado)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} cancelled</source>
            <translation>{count} canceladas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done</source>
            <translation>{count} listas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done before</source>
            <translation>{count} ya hechas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} faces may have been left grey.</source>
            <translation>Puede que {count} caras hayan quedado grises.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} failed</source>
            <translation>{count} con error</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} hints</source>
            <translation>{count} indicaciones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} hints were placed; the picture stays nearly as it was.</source>
            <translation>Se colocaron {count} indicaciones; la imagen quedó casi igual.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>{count} hints with the reference’s colours; change or delete any of them.</source>
            <translation>{count} indicaciones con los colores de la referencia; cambie o elimine las que quiera.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>{count} photos</source>
            <translation>{count} fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} regions</source>
            <translation>{count} regiones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>{count} selected</source>
            <translation>{count} seleccionadas</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} without colour</source>
            <translation>{count} sin color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>{done} of {count}</source>
            <translation>{done} de {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>{faults} It is left alone: put a good copy there, or take it away to begin anew.</source>
            <translation>{faults} No se toca: ponga allí una copia en buen estado o retire el archivo para empezar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{faults} That model is left out: install Tintype again to have it back.</source>
            <translation>{faults} Ese modelo no se usa: vuelva a instalar Tintype para recuperarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>{name} has {count} pages. Which one do you want to colour?</source>
            <translation>{name} tiene {count} páginas. ¿Cuál quiere colorear?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>{name} is a file; choose a folder.</source>
            <translation>{name} es un archivo; elija una carpeta.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>{name} is the original photo; choose another name.</source>
            <translation>{name} es la foto original; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name} was coloured with Tintype before; these colours are made anew. The hints of then are in its project.</source>
            <translation>{name} ya se coloreó con Tintype; estos colores se han hecho de nuevo. Las indicaciones de entonces están en su proyecto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>{name} was coloured with the model '{model}', which is not installed here; it opens with '{other}' instead.</source>
            <translation>{name} se coloreó con el modelo «{model}», que no está instalado aquí; se abre con «{other}» en su lugar.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-colour</source>
            <translation>{name}-color</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-report</source>
            <translation>{name}-informe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: its {what} is too large to be carried and is left out of exports.</source>
            <translation>{name}: {what} es demasiado grande y no se incluye en las exportaciones.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: {page}.</source>
            <translation>{name}: {page}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>{number} of {count}</source>
            <translation>{number} de {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>{number}, not there yet</source>
            <translation>{number}, aún no está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>{page} of {pages}</source>
            <translation>{page} de {pages}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>{path} is not there any more</source>
            <translation>{path} ya no está</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, current</source>
            <translation>{step}, actual</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, undone</source>
            <translation>{step}, deshecho</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>{typed} at this lightness is {shown}</source>
            <translation>{typed} con esta luminosidad es {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>{what} is not finished; close again to give it up.</source>
            <translation>Sin terminar: {what}; cierra otra vez para abandonarlo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{what} was cancelled.</source>
            <translation>Cancelado: {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>“{text}” is no hex value; type one such as #3f5b3a.</source>
            <translation>«{text}» no es un valor hexadecimal; escriba uno como #3f5b3a.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>'color', 'keep' or 'neutral'</source>
            <translation>'color', 'keep' o 'neutral'</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.model' is not a name</source>
            <translation>'look.model' no es un nombre</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.{key}' is not a number</source>
            <translation>'look.{key}' no es un número</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options' are missing</source>
            <translation>faltan 'options'</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options.{one}' is not what it should be</source>
            <translation>'options.{one}' no es lo que debería</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.name' is not a name</source>
            <translation>'photo.name' no es un nombre</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.page' is not a number</source>
            <translation>'photo.page' no es un número</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.sha256' is not a checksum</source>
            <translation>'photo.sha256' no es una suma de comprobación</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'project' is not a project</source>
            <translation>'project' no es un proyecto</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <location filename="../../core/document/json_format.py" />
            <source>'regions' is not a short list</source>
            <translation>'regions' no es una lista corta</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'written' is not a time</source>
            <translation>'written' no es una hora</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>'{key}' is missing</source>
            <translation>falta '{key}'</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>'{rstrip}' in it </source>
            <translation>'{rstrip}' en ella </translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>; without its {left_out}, too large to be carried</source>
            <translation>; sin {left_out}, demasiado grande para llevarlo</translation>
        </message>
        <message>
            <location filename="../../core/document/document.py" />
            <source>A document has at most {max_regions} regions.</source>
            <translation>Un documento tiene como máximo {max_regions} regiones.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>A picture has 8 or 16 bits per channel, not {bits}.</source>
            <translation>Una imagen tiene 8 o 16 bits por canal, no {bits}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region has 3 to {max_corners} corners, not {points}.</source>
            <translation>Una región tiene de 3 a {max_corners} esquinas, no {points}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's corners must be numbers.</source>
            <translation>Las esquinas de una región deben ser números.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's feather must be 0 or more, not {feather}.</source>
            <translation>El borde suave de una región debe ser 0 o más, no {feather}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>Another run is writing to {folder}; wait for it or choose another folder.</source>
            <translation>Otro proceso está escribiendo en {folder}; espere a que termine o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Asking the network about the hints</source>
            <translation>Consultando a la red sobre las indicaciones</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} thread)</source>
            <translation>CPU ({threads} hilo)</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} threads)</source>
            <translation>CPU ({threads} hilos)</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Cancelled: {source}</source>
            <translation>Cancelada: {source}</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Chooses among {n1} colours for every spot.</source>
            <translation>Elige entre {n1} colores para cada punto.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Colouring</source>
            <translation>Coloreando</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Colours come from {n1} bins at a quarter of the size and may bleed over fine edges.</source>
            <translation>Los colores provienen de {n1} clases a un cuarto del tamaño y pueden desbordar los bordes finos.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <location filename="../../core/rendering/render.py" />
            <source>Composing</source>
            <translation>Componiendo la imagen</translation>
        </message>
        <message>
            <location filename="../../core/imaging/profiles.py" />
            <source>Converting</source>
            <translation>Convirtiendo</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF comment</source>
            <translation>comentario EXIF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF description</source>
            <translation>descripción EXIF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF maker's notes</source>
            <translation>notas del fabricante EXIF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF tag {number}</source>
            <translation>etiqueta EXIF {number}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/seen_faces.py" />
            <source>Faces are found from the front alone: %s</source>
            <translation>Las caras solo se encuentran de frente: %s</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Failed: {reason}</source>
            <translation>Error: {reason}</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (Core ML)</source>
            <translation>Tarjeta gráfica (Core ML)</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (DirectML)</source>
            <translation>Tarjeta gráfica (DirectML)</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <source>Hints do without learnt colour steps: %s</source>
            <translation>Las indicaciones prescinden de los escalones de color aprendidos: %s</translation>
        </message>
        <message>
            <location filename="../../core/rendering/certainty.py" />
            <source>In the card of the model '{card}', '{temperature}' must be above 0, not {temperature2}.</source>
            <translation>En la ficha del modelo '{card}', '{temperature}' debe ser mayor que 0, no {temperature2}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Joins what lies around a spot with what kind of scene the whole photo is.</source>
            <translation>Une lo que rodea un punto con el tipo de escena de toda la foto.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>Learning from your colour photos</source>
            <translation>Aprendiendo de sus fotos en color</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Learnt from</source>
            <translation>Aprendió de</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Learnt from web photos of about {n1} px: small or unusual objects, uniforms, dyes and old colour processes are guesses.</source>
            <translation>Aprendido de fotos de la red de unos {n1} px: los objetos pequeños o poco comunes, los uniformes, los tintes y los antiguos procesos de color son conjeturas.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Likely colours</source>
            <translation>Colores probables</translation>
        </message>
        <message>
            <location filename="../../core/document/look.py" />
            <source>Look setting {name} must be between {low} and {high}, not {value}.</source>
            <translation>El ajuste de aspecto {name} debe estar entre {low} y {high}, no {value}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>Looking for what is alike</source>
            <translation>Buscando lo parecido</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {folder}; install Tintype again.</source>
            <translation>No hay ningún modelo instalado en {folder}; vuelva a instalar Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {root}; install Tintype again.</source>
            <translation>No hay ningún modelo instalado en {root}; vuelva a instalar Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>None of the photos to learn colours from is in colour.</source>
            <translation>Ninguna de las fotos de las que aprender colores es en color.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Old film</source>
            <translation>Película antigua</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>Opening the photo</source>
            <translation>Abriendo la foto</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Proposes plausible colours, not the true ones.</source>
            <translation>Propone colores plausibles, no los verdaderos.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>Quality must be between 1 and 100, not {quality}.</source>
            <translation>La calidad debe estar entre 1 y 100, no {quality}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/luminance.py" />
            <location filename="../../core/imaging/opening.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Regression answers with the mean of what is possible, so colours are muted.</source>
            <translation>La regresión responde con la media de lo posible, por eso los colores son apagados.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title} because {reason}.</source>
            <translation>Funciona en {title} porque {reason}.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title}.</source>
            <translation>Funciona en {title}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Sees the whole scene and the details, weighs the likeliest colours and heeds hints.</source>
            <translation>Ve toda la escena y los detalles, sopesa los colores más probables y atiende a las indicaciones.</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Skipped: {source}: {reason}</source>
            <translation>Omitida: {source}: {reason}</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Source: Iizuka et al. {n1}, {n2} times as wide.</source>
            <translation>Fuente: Iizuka et al. {n1}, {n2} veces su anchura.</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Source: Zhang et al. {n1}, {n2} times as wide.</source>
            <translation>Fuente: Zhang et al. {n1}, {n2} veces su anchura.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Source: this project.</source>
            <translation>Fuente: este proyecto.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>Spreading the hints</source>
            <translation>Extendiendo las indicaciones</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint/card.json" />
            <source>Started from the weights of tint {version}, which learnt from {n1} photos ({n2} under various Creative Commons licences, {n3} open, {n4} for research only, {n5} unclear); training counts only those since.</source>
            <translation>Parte de los pesos de tint {version}, que aprendió de {n1} fotos ({n2} con distintas licencias Creative Commons, {n3} abiertas, {n4} solo para investigación, {n5} sin aclarar); los datos de entrenamiento cuentan solo las posteriores.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The card of the model {card} {what}.</source>
            <translation>La ficha del modelo {card} {what}.</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>The family colours {path} cannot be read: {why}.</source>
            <translation>No se pueden leer los colores de familia {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>The folder {output} cannot be made: {fault}.</source>
            <translation>No se puede crear la carpeta {output}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so it cannot tell where a click helps most.</source>
            <translation>El modelo '{card}' no dice lo seguro que está de un color, así que no puede decir dónde ayuda más un clic.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so its colours cannot be turned into hints.</source>
            <translation>El modelo '{card}' no dice lo seguro que está de un color, así que sus colores no se pueden convertir en indicaciones.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>The model '{card}' states no shares of colours, so it cannot learn from your photos.</source>
            <translation>El modelo '{card}' no indica porcentajes de colores, así que no puede aprender de sus fotos.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model '{name}' was not loaded from a folder.</source>
            <translation>El modelo '{name}' no se cargó de una carpeta.</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: '{inside}' {why}.</source>
            <translation>La ficha de modelo {origin} está dañada: '{inside}' {why}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: {where}must be a JSON object.</source>
            <translation>La ficha de modelo {origin} está dañada: {where}debe ser un objeto JSON.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be read: {fault}.</source>
            <translation>No se puede leer la ficha de modelo {path}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be written: {fault}.</source>
            <translation>No se puede escribir la ficha de modelo {path}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is larger than {limit} MB.</source>
            <translation>La ficha de modelo {path} ocupa más de {limit} MB.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is not valid JSON.</source>
            <translation>La ficha de modelo {path} no es JSON válido.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} has {size} bytes, but 'bytes' in {path} is {bytes}.</source>
            <translation>El archivo de modelo {card} tiene {size} bytes, pero 'bytes' en {path} es {bytes}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} named in {path} is missing.</source>
            <translation>Falta el archivo de modelo {card} nombrado en {path}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <location filename="../../core/models/graph_limits.py" />
            <source>The model file {path} cannot be read: {fault}.</source>
            <translation>No se puede leer el archivo de modelo {path}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {path} is damaged or was replaced: its SHA-256 is not the card's.</source>
            <translation>El archivo de modelo {path} está dañado o fue sustituido: su SHA-256 no es el de la ficha.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} cannot be run: {fault}.</source>
            <translation>No se puede ejecutar el modelo {card}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} failed: {fault}.</source>
            <translation>El modelo {card} ha fallado: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' of shape {shape} instead of {wanted}.</source>
            <translation>El modelo {card} dio '{name}' de forma {shape} en lugar de {wanted}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' that is not a number.</source>
            <translation>El modelo {card} dio '{name}', que no es un número.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave an answer that is not a colour.</source>
            <translation>El modelo {card} dio una respuesta que no es un color.</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>The model {card} had no answer after {longest_run} seconds.</source>
            <translation>El modelo {card} no respondió en {longest_run} segundos.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} takes an input of shape {shape}; this program can feed (N, 1, H, W), and (N, 4, H, W) with hints.</source>
            <translation>El modelo {card} toma una entrada de forma {shape}; este programa puede dar (N, 1, H, W), y (N, 4, H, W) con indicaciones.</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>The model {path} cannot be run: {cause}.</source>
            <translation>No se puede ejecutar el modelo {path}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>The name {fault} is too long.</source>
            <translation>El nombre {fault} es demasiado largo.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <source>The network takes no hints: they act by propagation over its answer only and cannot change what it sees elsewhere in the photo.</source>
            <translation>La red no admite indicaciones: actúan solo por propagación sobre su respuesta y no pueden cambiar lo que ve en otras partes de la foto.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The original is kept as a second layer only at its full size.</source>
            <translation>El original solo se conserva como segunda capa a su tamaño completo.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The original {asked} of {path} is not there; say where it is with --photo.</source>
            <translation>El original {asked} de {path} no está; indique dónde está con --photo.</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>The palette {path} cannot be read: {why}.</source>
            <translation>No se puede leer la paleta {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names may not hold a slash; folders stay as they are.</source>
            <translation>El patrón de nombres no puede contener una barra; las carpetas quedan como están.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names must hold {name} or {number}, else all would be called the same.</source>
            <translation>El patrón de nombres debe contener {name} o {number}; si no, todas se llamarían igual.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo has neither a file nor data to be saved.</source>
            <translation>La foto no tiene ni archivo ni datos que guardar.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} cannot be read to be saved: {fault}; put it back to save the project.</source>
            <translation>No se puede leer la foto {path} para guardarla: {fault}; devuélvala a su sitio para guardar el proyecto.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} was changed by another program since it was opened; put the earlier one back to save the project.</source>
            <translation>Otro programa ha modificado la foto {path} desde que se abrió; devuelva la anterior a su sitio para guardar el proyecto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>The profile is "srgb" or "source", not "{profile}".</source>
            <translation>El perfil es "srgb" o "source", no "{profile}".</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path}</source>
            <translation>El proyecto {path}</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} cannot be read: {fault}.</source>
            <translation>No se puede leer el proyecto {path}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} does not exist.</source>
            <translation>El proyecto {path} no existe.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is damaged: its {name} is incomplete.</source>
            <translation>El proyecto {path} está dañado: {name} está incompleto.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is refused: its {name} {words}.</source>
            <translation>Se rechaza el proyecto {path}: {name} {words}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} needs {file_size} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation>El proyecto {path} necesita {file_size} GB de memoria para abrirse y este equipo tiene {free} GB libres; cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path}</source>
            <translation>El archivo adjunto {path}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} cannot be read: {fault}.</source>
            <translation>No se puede leer el archivo adjunto {path}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} was written by a newer Tintype.</source>
            <translation>El archivo adjunto {path} fue escrito por una versión más reciente de Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The size and the resolution of a picture are positive numbers.</source>
            <translation>El tamaño y la resolución de una imagen son números positivos.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/suggest.py" />
            <source>The spot {x}, {y} lies outside {photo} ({width} x {height} pixels).</source>
            <translation>El punto {x}, {y} está fuera de {photo} ({width} x {height} píxeles).</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>The training photos include classes that are not clearly open (see “Learnt from”).</source>
            <translation>Entre las fotos de entrenamiento hay algunas cuya licencia no es claramente abierta (véase «Aprendió de»).</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>The unsaved changes to {photo} are kept but cannot be opened: {cause}.</source>
            <translation>Los cambios sin guardar de {photo} se conservan, pero no se pueden abrir: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} cannot be read: {fault}.</source>
            <translation>No se pueden leer los pesos {path}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} do not fit this program.</source>
            <translation>Los pesos {path} no corresponden a este programa.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is larger than 1 MB.</source>
            <translation>No se puede leer el archivo {path} ({what}): ocupa más de 1 MB.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is not JSON.</source>
            <translation>No se puede leer el archivo {path} ({what}): no es JSON.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it must be a JSON object.</source>
            <translation>No se puede leer el archivo {path} ({what}): debe ser un objeto JSON.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: {why}.</source>
            <translation>No se puede leer el archivo {path} ({what}): {why}.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>There is no device '{name}'; choose one of {devices}.</source>
            <translation>No hay ningún dispositivo '{name}'; elija uno de {devices}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>There is no file or folder {photo}.</source>
            <translation>No existe ningún archivo ni carpeta {photo}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>There is no model named '{name}'; installed: {known}.</source>
            <translation>No hay ningún modelo llamado '{name}'; instalados: {known}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/shared.py" />
            <source>There is no photo in {folder} to learn colours from.</source>
            <translation>No hay ninguna foto en {folder} de la que aprender colores.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>There is not enough free memory for this; close other programs and try again.</source>
            <translation>No hay memoria libre suficiente para esto; cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2} plus {n3} x smooth L1 on ab, hinted pixels {n4} times plus {n5} x cross-entropy of the scene.</source>
            <translation>Entrenado con entropía cruzada sobre {n1} clases ab de codificación suave, exponente de reequilibrio {n2}, más {n3} x L1 suave en ab, píxeles con indicación {n4} veces, más {n5} x entropía cruzada de la escena.</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2}.</source>
            <translation>Entrenado con entropía cruzada sobre {n1} clases ab de codificación suave, exponente de reequilibrio {n2}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Trained with squared ab error plus {n1} x cross-entropy of the scene.</source>
            <translation>Entrenado con error ab cuadrático más {n1} x entropía cruzada de la escena.</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes cannot be kept for recovery in {root}: {fault}.</source>
            <translation>Los cambios sin guardar no se pueden conservar en {root} para recuperarlos: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes of an earlier run cannot be read and were set aside in {folder}: {cause}.</source>
            <translation>No se pueden leer los cambios sin guardar de una sesión anterior; se apartaron en {folder}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Weights: Apache-2.0 as far as the makers' rights go.</source>
            <translation>Pesos: Apache-2.0 hasta donde llegan los derechos de los autores.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>With hints</source>
            <translation>Con indicaciones</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Without hints it prefers common, muted colours.</source>
            <translation>Sin indicaciones prefiere colores comunes y apagados.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>Writing failed</source>
            <translation>Error al escribir</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a colour such as '#3f5b3a'</source>
            <translation>un color como '#3f5b3a'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a list of [x, y] pairs</source>
            <translation>una lista de pares [x, y]</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>a number is too large.</source>
            <translation>un número es demasiado grande.</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number with too many digits</source>
            <translation>un número con demasiadas cifras</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number {allowed}</source>
            <translation>un número {allowed}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [a, b]</source>
            <translation>un par [a, b]</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [x, y]</source>
            <translation>un par [x, y]</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a whole number from 0 up</source>
            <translation>un número entero a partir de 0</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>above {low} and at most {high}</source>
            <translation>mayor que {low} y como máximo {high}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>as they go beyond 0 to 1</source>
            <translation>ya que van más allá de 0 a 1</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {height}, inside the photo</source>
            <translation>entre 0 y {height}, dentro de la foto</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {width}, inside the photo</source>
            <translation>entre 0 y {width}, dentro de la foto</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between {ab_limit} and {ab_limit2}</source>
            <translation>entre {ab_limit} y {ab_limit2}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>between {low} and {high}</source>
            <translation>entre {low} y {high}</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>brings functions of its own</source>
            <translation>trae funciones propias</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>by what the file calls its lowest and highest value</source>
            <translation>según lo que el archivo da como valor mínimo y máximo</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>claims weights that are not in its file</source>
            <translation>declara pesos que no están en su archivo</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>claims {file_size} bytes</source>
            <translation>declara {file_size} bytes</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>colour profile</source>
            <translation>perfil de color</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>connection timed out</source>
            <translation>se agotó el tiempo de espera</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>decides how boldly the model chooses</source>
            <translation>decide con cuánta audacia elige el modelo</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>device or resource busy</source>
            <translation>el dispositivo o el archivo está en uso</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>directory not empty</source>
            <translation>la carpeta no está vacía</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>does not name the input '{name}', which its graph takes</source>
            <translation>no nombra la entrada '{name}', que su grafo toma</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must be two numbers</source>
            <translation>cada 'ab' debe ser dos números</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must lie between -{ab_limit} and {ab_limit2}</source>
            <translation>cada 'ab' debe estar entre -{ab_limit} y {ab_limit2}</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every name</source>
            <translation>cada nombre</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every note</source>
            <translation>cada nota</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>every swatch needs a colour like #3f5b3a</source>
            <translation>cada entrada necesita un color como #3f5b3a</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>extended XMP ({lost} MB)</source>
            <translation>XMP ampliado ({lost} MB)</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>family colours</source>
            <translation>colores de familia</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'hints' is {entries}, but must be a list</source>
            <translation>el campo 'hints' es {entries}, pero debe ser una lista</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'version' is {version}, but must be {version2}</source>
            <translation>el campo 'version' es {version}, pero debe ser {version2}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {name} is unknown, known are {names}</source>
            <translation>el campo {name} es desconocido; se conocen {names}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {twice} is given twice in one object</source>
            <translation>el campo {twice} aparece dos veces en un objeto</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>file exists</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_nodes} operators</source>
            <translation>tiene más de {max_nodes} operadores</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_tensors} parts</source>
            <translation>tiene más de {max_tensors} partes</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has operators of '{name}', which are not ONNX's own</source>
            <translation>tiene operadores de '{name}', que no son los propios de ONNX</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has sparse weights, which this program does not read</source>
            <translation>tiene pesos dispersos, que este programa no lee</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has the operator '{name}', which this program does not run</source>
            <translation>tiene el operador '{name}', que este programa no ejecuta</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>has the unknown schema {schema}</source>
            <translation>tiene el esquema desconocido {schema}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>hint {number}</source>
            <translation>indicación {number}</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>holds a network within a network</source>
            <translation>contiene una red dentro de otra</translation>
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>in this photo</source>
            <translation>en esta foto</translation>
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>influence of a moment</source>
            <translation>influencia de un momento</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>input/output error</source>
            <translation>error de lectura o escritura del disco</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a PDF document, not a photo; save its pages as TIFF or PNG first</source>
            <translation>es un documento PDF, no una foto; guarde antes sus páginas como TIFF o PNG</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a Photoshop file, which Tintype does not read; save it as TIFF first</source>
            <translation>es un archivo de Photoshop, que Tintype no lee; guárdelo antes como TIFF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a ZIP archive or office document, not a photo</source>
            <translation>es un archivo ZIP o un documento de oficina, no una foto</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>is a directory</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is a link</source>
            <translation>es un enlace</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is empty or damaged</source>
            <translation>está vacío o dañado</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is encrypted</source>
            <translation>está cifrado</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is made of too many parts</source>
            <translation>está hecho de demasiadas partes</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is not a known field</source>
            <translation>no es un campo conocido</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is packed in an unknown way</source>
            <translation>está comprimido de una forma desconocida</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is there twice</source>
            <translation>está dos veces</translation>
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it has an unusual pixel type ({mode})</source>
            <translation>tiene un tipo de píxel poco común ({mode})</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it has no list of swatches</source>
            <translation>no tiene una lista de colores</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>it holds no hints</source>
            <translation>no contiene indicaciones</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <source>it holds no picture</source>
            <translation>no contiene ninguna imagen</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>it holds something other than numbers</source>
            <translation>contiene algo que no son números</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>it is a pipe or a device</source>
            <translation>es una tubería o un dispositivo</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it is cut short</source>
            <translation>está cortado</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it must have 1 to {max_swatches} swatches</source>
            <translation>debe tener de 1 a {max_swatches} colores</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>it was written by Tintype {version}, this is {version2}</source>
            <translation>lo escribió Tintype {version}, esta es {version2}</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it was written by a newer version of Tintype</source>
            <translation>fue escrita por una versión más reciente de Tintype</translation>
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <source>its TIFF data cannot be decoded</source>
            <translation>no se pueden descodificar sus datos TIFF</translation>
        </message>
        <message>
            <location filename="../../core/models/self_test.py" />
            <source>its colours differ from the CPU's by {mean} ab units on average and {largest} at most</source>
            <translation>sus colores difieren de los de la CPU en {mean} unidades ab de media y {largest} como máximo</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>its document</source>
            <translation>el documento</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json holds no document</source>
            <translation>document.json no contiene un documento</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json is not valid JSON</source>
            <translation>document.json no es JSON válido</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is empty</source>
            <translation>su archivo está vacío</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is larger than {max_bytes} MB</source>
            <translation>su archivo ocupa más de {max_bytes} MB</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>its folder does not exist</source>
            <translation>su carpeta no existe</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is not complete</source>
            <translation>su cabecera está incompleta</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is wrong</source>
            <translation>su cabecera es incorrecta</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its hints are nested too deeply</source>
            <translation>las indicaciones están anidadas a demasiada profundidad</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>its link leads back to itself</source>
            <translation>el enlace vuelve a sí mismo</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/colour/swatch_json.py" />
            <source>its name is not a valid one</source>
            <translation>el nombre no es válido</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/files.py" />
            <source>its name is too long</source>
            <translation>el nombre es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its network {fault}</source>
            <translation>su red {fault}</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>its photo is not the one it was saved with</source>
            <translation>la foto no es aquella con la que se guardó</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>its pixels are numbers from {low} to {high}, taken as black and white {why}</source>
            <translation>sus píxeles son números de {low} a {high}, tomados como negro y blanco {why}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>its pixels cannot be decoded</source>
            <translation>no se pueden descodificar sus píxeles</translation>
        </message>
        <message>
            <location filename="../../core/imaging/jp2_boxes.py" />
            <source>its pixels of {depth} bits are read with {bits}</source>
            <translation>sus píxeles de {depth} bits se leen con {bits}</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>its title</source>
            <translation>su título</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>keeps its weights in other files</source>
            <translation>guarda sus pesos en otros archivos</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>less than 0.1 %</source>
            <translation>menos del 0,1 %</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>line {lineno}, column {colno} is not valid JSON ({msg})</source>
            <translation>la línea {lineno}, columna {colno} no es JSON válido ({msg})</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of names</source>
            <translation>debe ser una lista de nombres</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of {count} numbers, or empty</source>
            <translation>debe ser una lista de {count} números, o estar vacía</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a number from {low} to {high}</source>
            <translation>debe ser un número de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a whole number from {low} to {high}</source>
            <translation>debe ser un número entero de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be text of at most {text_limit} characters</source>
            <translation>debe ser un texto de {text_limit} caracteres como máximo</translation>
        </message>
        <message>
            <location filename="../../core/models/card_results.py" />
            <source>must be there exactly if 'hint_photos' is not 0</source>
            <translation>debe estar exactamente si 'hint_photos' no es 0</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must be {format}; this program cannot read format {found}</source>
            <translation>debe ser {format}; este programa no puede leer el formato {found}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must have names of small letters, digits and '_'</source>
            <translation>debe tener nombres de letras minúsculas, cifras y '_'</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold numbers that are not negative</source>
            <translation>no debe contener números negativos</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold {what} by name</source>
            <translation>debe contener {what} por nombre</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must match {pattern}</source>
            <translation>debe corresponder a {pattern}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must name '{required}'</source>
            <translation>debe nombrar '{required}'</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not be empty</source>
            <translation>no debe estar vacío</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must not be less than 'short_side'</source>
            <translation>no debe ser menor que 'short_side'</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not name anything twice</source>
            <translation>no debe nombrar nada dos veces</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must sum to 1</source>
            <translation>debe sumar 1</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which its graph does not take</source>
            <translation>nombra la entrada '{name}', que su grafo no toma</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which this program does not know</source>
            <translation>nombra la entrada '{name}', que este programa no conoce</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the output '{name}', which its graph does not give</source>
            <translation>nombra la salida '{name}', que su grafo no da</translation>
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>network, {share} sure</source>
            <translation>red, segura al {share}</translation>
        </message>
        <message>
            <location filename="../../core/hints/hint.py" />
            <location filename="../../core/rendering/without_bins.py" />
            <source>neutral</source>
            <translation>neutro</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>no NVIDIA driver was found</source>
            <translation>no se encontró ningún controlador NVIDIA</translation>
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <location filename="../../core/batch/report.py" />
            <source>no colour found</source>
            <translation>no se encontró color</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>no files can be made in that folder</source>
            <translation>en esa carpeta no se pueden crear archivos</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>no hint input</source>
            <translation>sin indicaciones</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>no such file or directory</source>
            <translation>no existe el archivo o la carpeta</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>not a finite number</source>
            <translation>no es un número finito</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>of a file</source>
            <translation>de un archivo</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>one page</source>
            <translation>una página</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>onnxruntime cannot work with its network ({name})</source>
            <translation>onnxruntime no puede trabajar con su red ({name})</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>operation not permitted</source>
            <translation>operación no permitida</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>palette</source>
            <translation>paleta</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>permission denied</source>
            <translation>permiso denegado</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>ranked with their shares; the next best click can be found</source>
            <translation>ordenados con sus porcentajes; se puede encontrar el siguiente mejor lugar</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>says {channels} input channels, its graph has {channels2}</source>
            <translation>declara {channels} canales de entrada, su grafo tiene {channels2}</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>stale file handle</source>
            <translation>el archivo ya no es accesible en la unidad de red</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>strengthens or pales the model's colours</source>
            <translation>refuerza o palidece los colores del modelo</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>takes hints</source>
            <translation>admite indicaciones</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON holds a number with too many digits</source>
            <translation>el JSON contiene un número con demasiadas cifras</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON is nested too deeply</source>
            <translation>el JSON está anidado a demasiada profundidad</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the JSON must be an object with 'version' and 'hints'</source>
            <translation>el JSON debe ser un objeto con 'version' y 'hints'</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>the disk gives no reason</source>
            <translation>el disco no da ningún motivo</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>the disk is read-only</source>
            <translation>el disco es de solo lectura</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the editor spreads them within edges; the model does not know of them</source>
            <translation>el editor las extiende dentro de los bordes; el modelo no sabe de ellas</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>the file could not be completed</source>
            <translation>no se pudo completar el archivo</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>the file would be larger than this disk allows</source>
            <translation>el archivo sería mayor de lo que permite este disco</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model itself takes them and carries them to things alike</source>
            <translation>el propio modelo las toma y las lleva a lo parecido</translation>
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>the model's choice</source>
            <translation>la elección del modelo</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model's choice and common colours, without shares; no next best click</source>
            <translation>la elección del modelo y colores comunes, sin porcentajes; sin siguiente mejor lugar</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the name of a family colour</source>
            <translation>el nombre de un color de familia</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the name of a swatch</source>
            <translation>el nombre de un color</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>the parts it is made of by this computer give slightly other numbers</source>
            <translation>las piezas con las que este equipo lo hace dan números algo distintos</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>the photo</source>
            <translation>la foto</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the source of a swatch</source>
            <translation>la fuente de un color</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>their version must be {version}</source>
            <translation>su versión debe ser {version}</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there are more than {max_colours}</source>
            <translation>hay más de {max_colours}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>there are {entries} hints, more than the {max_points} points allowed</source>
            <translation>hay {entries} indicaciones, más de los {max_points} puntos permitidos</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there is no list named 'family'</source>
            <translation>no hay ninguna lista llamada 'family'</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>there is not enough free memory; close other programs and try again</source>
            <translation>no hay memoria libre suficiente; cierre otros programas e inténtelo de nuevo</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>this installation of onnxruntime has no {titles} support</source>
            <translation>esta instalación de onnxruntime no es compatible con {titles}</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>too many open files</source>
            <translation>demasiados archivos abiertos</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>too many unfinished files lie there</source>
            <translation>hay allí demasiados archivos sin terminar</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>true or false</source>
            <translation>true o false</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>two colours have the same name</source>
            <translation>dos colores tienen el mismo nombre</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>was saved by a newer Tintype; update this one to open it</source>
            <translation>se guardó con una versión más reciente de Tintype; actualice esta para abrirlo</translation>
        </message>
        <message>
            <location filename="../../core/file_lock.py" />
            <source>who held it has removed it</source>
            <translation>quien lo tenía lo ha eliminado</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>you have no permission to write there</source>
            <translation>no tiene permiso para escribir allí</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>your share of the disk is full</source>
            <translation>su cuota de disco está agotada</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} brings the file over the {max_points} points allowed</source>
            <translation>{before} hace que el archivo supere los {max_points} puntos permitidos</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'family' and '{other}', but must have only one of them</source>
            <translation>{before} tiene 'family' y '{other}', pero solo debe tener uno de ellos</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'points' and '{name}', but must have only one of them</source>
            <translation>{before} tiene 'points' y '{name}', pero solo debe tener uno de ellos</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has {points} points, more than the {max_points} allowed</source>
            <translation>{before} tiene {points} puntos, más de los {max_points} permitidos</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is of kind 'color', but has neither 'color' nor 'ab' nor 'family'</source>
            <translation>{before} es del tipo 'color', pero no tiene ni 'color' ni 'ab' ni 'family'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is {entry}, but must be an object</source>
            <translation>{before} es {entry}, pero debe ser un objeto</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, but no family colours are given</source>
            <translation>{before} nombra el color de familia {name}, pero no se dan colores de familia</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, which is not among those given</source>
            <translation>{before} nombra el color de familia {name}, que no está entre los dados</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>{before} on CPU because {reason}</source>
            <translation>{before} en la CPU porque {reason}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field 'id' is {id}, which an earlier hint has already</source>
            <translation>{before}, el campo 'id' es {id}, que ya tiene una indicación anterior</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field '{name}' is only for hints of kind 'color', not '{kind}'</source>
            <translation>{before}, el campo '{name}' es solo para indicaciones del tipo 'color', no '{kind}'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>{before}, field '{name}' is {value}, but must be {allowed}</source>
            <translation>{before}, el campo '{name}' es {value}, pero debe ser {allowed}</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>{before}: {after}</source>
            <translation>{before}: {after}</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} M weights</source>
            <translation>{card} M de pesos</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} million, {bytes} MB</source>
            <translation>{card} millones, {bytes} MB</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} and {original}</source>
            <translation>{colorized} y {original}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} is {width} x {height} pixels, {original} is {width2} x {height2}.</source>
            <translation>{colorized} tiene {width} x {height} píxeles, {original} tiene {width2} x {height2}.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} for research only</source>
            <translation>{count} solo para investigación</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unclear licence</source>
            <translation>{count} con licencia sin aclarar</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unknown licence</source>
            <translation>{count} con licencia desconocida</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} openly licensed</source>
            <translation>{count} con licencia abierta</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} under various Creative Commons licences</source>
            <translation>{count} con distintas licencias Creative Commons</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{fault} cannot be written</source>
            <translation>no se puede escribir {fault}</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{folder} cannot be written to: {fault}.</source>
            <translation>No se puede escribir en {folder}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{found} is not the original that {path} was made of, or was changed since: its SHA-256 is {sha256}…, not {sha2562}….</source>
            <translation>{found} no es el original del que se hizo {path}, o cambió desde entonces: su SHA-256 es {sha256}…, no {sha2562}….</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>{labels} ({blob} MB)</source>
            <translation>{labels} ({blob} MB)</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} differ in luminance in {share} of the pixels, by up to {largest} of {last} values.</source>
            <translation>{names} difieren en luminancia en {share} de los píxeles, hasta {largest} de {last} valores.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have identical luminance: every {bits}-bit value comes back.</source>
            <translation>{names} tienen idéntica luminancia: cada valor de {bits} bits vuelve igual.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance as far as {lossy} keeps it: {mean} of {last} values apart on average, the mean of no {block} x {block2} block by more than {block3}; TIFF and PNG keep it exactly.</source>
            <translation>{names} tienen la misma luminancia hasta donde {lossy} la conserva: {mean} de {last} valores de diferencia media, la media de ningún bloque de {block} x {block2} en más de {block3}; TIFF y PNG la conservan exacta.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance, within one {bits}-bit value in every pixel.</source>
            <translation>{names} tienen la misma luminancia, con un margen de un valor de {bits} bits en cada píxel.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: its name is not a valid one.</source>
            <translation>No se puede leer {name}: el nombre no es válido.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: you have no permission for it.</source>
            <translation>No se puede leer {name}: no tiene permiso para ello.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: {cause}.</source>
            <translation>No se puede leer {name}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} does not hold the pixels of a photo.</source>
            <translation>{name} no contiene los píxeles de una foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} has more than {max_pixels} megapixels.</source>
            <translation>{name} tiene más de {max_pixels} megapíxeles.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} has signed pixel values, which no photo has; save it as 16-bit TIFF first.</source>
            <translation>{name} tiene valores de píxel con signo, que ninguna foto tiene; guárdelo antes como TIFF de 16 bits.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} has {there}; there is no page {page}.</source>
            <translation>{name} tiene {there}; no hay página {page}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} holds complex numbers, not a photo.</source>
            <translation>{name} contiene números complejos, no una foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} holds pixels that are not numbers (NaN or infinite).</source>
            <translation>{name} contiene píxeles que no son números (NaN o infinito).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a camera raw file; develop it to TIFF or JPEG first.</source>
            <translation>{name} es un archivo raw de cámara; revélelo antes a TIFF o JPEG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a film or sound file, not a photo.</source>
            <translation>{name} es un archivo de vídeo o de sonido, no una foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a folder, not a photo.</source>
            <translation>{name} es una carpeta, no una foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} is a kind of TIFF that Tintype does not read; save it as 16-bit TIFF first.</source>
            <translation>{name} es un tipo de TIFF que Tintype no lee; guárdelo antes como TIFF de 16 bits.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is a kind of {names} that Tintype does not read; save it as grey or RGB with 8 or 16 bits first.</source>
            <translation>{name} es un tipo de {names} que Tintype no lee; guárdelo antes en gris o RGB con 8 o 16 bits.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a pipe or a device, not a photo.</source>
            <translation>{name} es una tubería o un dispositivo, no una foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a {names} photo, which Tintype reads only where the package {optional} is installed; save it as TIFF or PNG first.</source>
            <translation>{name} es una foto {names}, que Tintype solo lee donde está instalado el paquete {optional}; guárdela antes como TIFF o PNG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is animated, and Tintype colours still photos only.</source>
            <translation>{name} es una animación, y Tintype solo colorea fotos fijas.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its header gives no size.</source>
            <translation>{name} está dañado: su cabecera no indica el tamaño.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its {names} data cannot be decoded; copy or scan it anew.</source>
            <translation>{name} está dañado: no se pueden descodificar sus datos {names}; vuelva a copiarlo o a escanearlo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: the {names} file is cut short or broken; copy or scan it anew.</source>
            <translation>{name} está dañado: el archivo {names} está cortado o roto; vuelva a copiarlo o a escanearlo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} is damaged: {error}.</source>
            <translation>{name} está dañado: {error}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is empty (0 bytes).</source>
            <translation>{name} está vacío (0 bytes).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is not a photo that Tintype can read (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM).</source>
            <translation>{name} no es una foto que Tintype pueda leer (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is not there; it was moved, renamed or deleted.</source>
            <translation>{name} no está; se movió, cambió de nombre o se eliminó.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} needs more memory than this computer has free.</source>
            <translation>{name} necesita más memoria de la que este equipo tiene libre.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to be written and this computer has {free} GB free; close other programs and try again.</source>
            <translation>{name} necesita {needed} GB de memoria para escribirse y este equipo tiene {free} GB libres; cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation>{name} necesita {needed} GB de memoria para abrirse y este equipo tiene {free} GB libres; cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} says it is {width} x {height} pixels</source>
            <translation>{name} declara {width} x {height} píxeles</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} was changed while it was read; open it again.</source>
            <translation>{name} cambió mientras se leía; ábralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged</source>
            <translation>{origin} está dañado</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}</source>
            <translation>{origin} está dañado: {cause}</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}.</source>
            <translation>{origin} está dañado: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: '{name}' of a region is damaged.</source>
            <translation>{origin}: '{name}' de una región está dañado.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: a region is damaged.</source>
            <translation>{origin}: una región está dañada.</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{origin}: the hints are {text} characters long, more than the {max_characters} allowed.</source>
            <translation>{origin}: las indicaciones ocupan {text} caracteres, más de los {max_characters} permitidos.</translation>
        </message>
        <message>
            <location filename="../../core/batch/pipeline.py" />
            <source>{output} is there already.</source>
            <translation>{output} ya existe.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} is not the same in every byte as {picture}: {cause}.</source>
            <translation>{out} no es igual byte a byte a {picture}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} would be another format: {path} describes a {wanted} file; choose the ending {suffix}.</source>
            <translation>{out} sería de otro formato: {path} describe un archivo {wanted}; elija la extensión {suffix}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{pages} pages</source>
            <translation>{pages} páginas</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: it may need {needed} and the disk has {free} free; make room there or choose another place.</source>
            <translation>No se puede escribir {path}: puede necesitar {needed} y el disco tiene {free} libres; haga sitio allí o elija otro lugar.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its metadata could not be added.</source>
            <translation>No se puede escribir {path}: no se pudieron añadir sus metadatos.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its pixels do not fit {photo}.</source>
            <translation>No se puede escribir {path}: sus píxeles no corresponden a {photo}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/tiff_tags.py" />
            <source>{path} cannot be written: its tags could not be added.</source>
            <translation>No se puede escribir {path}: no se pudieron añadir sus etiquetas.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: only a TIFF keeps the original as a second layer.</source>
            <translation>No se puede escribir {path}: solo un TIFF conserva el original como segunda capa.</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} cannot be written: there is a folder of that name.</source>
            <translation>No se puede escribir {path}: existe una carpeta con ese nombre.</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: {cause}.</source>
            <translation>No se puede escribir {path}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{path} cannot be written: {fault}.</source>
            <translation>No se puede escribir {path}: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: {form} holds at most {longest} pixels a side; choose TIFF or PNG.</source>
            <translation>No se puede escribir {path}: {form} admite como máximo {longest} píxeles por lado; elija TIFF o PNG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>{path} cannot have 16 bits: its format holds 8 only; choose TIFF or PNG.</source>
            <translation>{path} no puede tener 16 bits: su formato solo admite 8; elija TIFF o PNG.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is a folder, a pipe or a device, not a Tintype project.</source>
            <translation>{path} es una carpeta, una tubería o un dispositivo, no un proyecto de Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project or is damaged; open a backup of it if there is one.</source>
            <translation>{path} no es un proyecto de Tintype o está dañado; abra una copia de seguridad si la hay.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds no {name}.</source>
            <translation>{path} no es un proyecto de Tintype: no contiene {name}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds too many files.</source>
            <translation>{path} no es un proyecto de Tintype: contiene demasiados archivos.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not the name of a project: it must end in {suffix}.</source>
            <translation>{path} no es el nombre de un proyecto: debe terminar en {suffix}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} is not the sidecar of a picture.</source>
            <translation>{path} no es el archivo adjunto de una imagen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} is the original photo; choose another name.</source>
            <translation>{path} es la foto original; elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} needs one of these endings: {writable_suffixes}.</source>
            <translation>{path} necesita una de estas extensiones: {writable_suffixes}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} was made with another version of the model {model}: the SHA-256 of the installed one is {installed}…, not {model_sha256}….</source>
            <translation>{path} se hizo con otra versión del modelo {model}: el SHA-256 del instalado es {installed}…, no {model_sha256}….</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{photo_path} is not there any more</source>
            <translation>{photo_path} ya no está</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{photos} photos</source>
            <translation>{photos} fotos</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} and {other} would both become {output}; give one of them another name.</source>
            <translation>{photo} y {other} pasarían a ser ambas {output}; dé otro nombre a una de ellas.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has changed since it was opened; open it again.</source>
            <translation>{photo} ha cambiado desde que se abrió; ábralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has neither a file nor bytes to read its pages from.</source>
            <translation>{photo} no tiene ni archivo ni datos de los que leer sus páginas.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{photo} has neither a file nor bytes to read its pixels from.</source>
            <translation>{photo} no tiene ni archivo ni datos de los que leer sus píxeles.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>{photo} has no colours; a reference photo must be a colour photo.</source>
            <translation>{photo} no tiene colores; una foto de referencia debe ser en color.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would be overwritten by its own colour version; choose another place or --suffix.</source>
            <translation>{photo} quedaría sobrescrita por su propia versión en color; elija otro lugar o --suffix.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would become {output}, which is one of the photos; choose another place or name.</source>
            <translation>{photo} pasaría a ser {output}, que es una de las fotos; elija otro lugar o nombre.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{picture} leaves no room for {ending} at the end of its sidecar's name; choose a shorter name.</source>
            <translation>{picture} no deja sitio para {ending} al final del nombre de su archivo adjunto; elija un nombre más corto.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{providers} did not work: {fault}</source>
            <translation>{providers} no funcionó: {fault}</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>{provider} could not be started</source>
            <translation>{provider} no se pudo iniciar</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB</source>
            <translation>{psnr} dB</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB without hints</source>
            <translation>{psnr} dB sin indicaciones</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{report} stopped working: {fault}</source>
            <translation>{report} ha dejado de funcionar: {fault}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}, which its {held} bytes cannot hold.</source>
            <translation>{says}, que no caben en sus {held} bytes.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_pixels} megapixels.</source>
            <translation>{says}; Tintype abre fotos de hasta {max_pixels} megapíxeles.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_side} pixels a side.</source>
            <translation>{says}; Tintype abre fotos de hasta {max_side} píxeles por lado.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{some} dB with {count} of them</source>
            <translation>{some} dB con {count} de ellas</translation>
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <source>{source} is too large for the memory of this machine.</source>
            <translation>{source} es demasiado grande para la memoria de este equipo.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must be one line of at most {max_text} characters</source>
            <translation>{what} debe ser una línea de {max_text} caracteres como máximo</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must not be empty</source>
            <translation>{what} no debe estar vacío</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{where} was changed by another program since</source>
            <translation>otro programa ha modificado {where} desde entonces</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{words}; no colour at all has {grey}</source>
            <translation>{words}; sin ningún color, {grey}</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{{field}} stands for nothing in a name; known are {known}.</source>
            <translation>{{field}} no significa nada en un nombre; se conocen {known}.</translation>
        </message>
    </context>
</TS>
