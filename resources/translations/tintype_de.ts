<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <translation> dpi</translation>
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
            <translation>&amp;Über Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/batch.py" />
            <source>&amp;Batch…</source>
            <translation>Stape&amp;l…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Brush</source>
            <translation>P&amp;insel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>&amp;Candidates…</source>
            <translation>&amp;Varianten…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>&amp;Clear List</source>
            <translation>Liste &amp;leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;Close Window</source>
            <translation>Fenster s&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Colours Alone</source>
            <translation>Nur &amp;Farben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Copy Colour</source>
            <translation>Farb&amp;code kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>&amp;Copy Picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Copy {hex}</source>
            <translation>{hex} &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Delete Hint</source>
            <translation>Hinweis &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Delete Region</source>
            <translation>Region &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Delete…</source>
            <translation>&amp;Löschen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Eraser</source>
            <translation>&amp;Radierer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Explain as Hints</source>
            <translation>Als Hinweise &amp;erklären</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Fit</source>
            <translation>Ein&amp;passen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>&amp;Go to This Step</source>
            <translation>Zu diesem Schritt &amp;gehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Hand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Help</source>
            <translation>Hi&amp;lfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Lasso</source>
            <translation>&amp;Lasso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Later</source>
            <translation>&amp;Später</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Lightness Alone</source>
            <translation>Nur &amp;Helligkeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>&amp;Look in:</source>
            <translation>&amp;Suchen in:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Navigator</source>
            <translation>Navigat&amp;or</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Neutral</source>
            <translation>&amp;Neutral</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;New Window</source>
            <translation>Neues Fens&amp;ter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Next Best Place</source>
            <translation>&amp;Nächste beste Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Paste Photo</source>
            <translation>Foto &amp;einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Photo</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Point</source>
            <translation>&amp;Punkt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Previous Best Place</source>
            <translation>Vo&amp;rherige beste Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Recover</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo {step}</source>
            <translation>&amp;Wiederholen: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>&amp;Reference Photo</source>
            <translation>Referen&amp;zfoto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Remove All Hints</source>
            <translation>&amp;Alle Hinweise entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Remove from List</source>
            <translation>Aus der &amp;Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Save Project</source>
            <translation>Projekt &amp;speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Side by Side</source>
            <translation>&amp;Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Smaller Brush</source>
            <translation>Pinsel &amp;kleiner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Stop Colouring</source>
            <translation>Einfärben &amp;stoppen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Suggest Colours Here</source>
            <translation>Farben hier &amp;vorschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;System</source>
            <translation>&amp;System</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Take Colour from Here</source>
            <translation>Farbe von hier &amp;übernehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Theme</source>
            <translation>Erscheinungsbil&amp;d</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/help_pages.py" />
            <source>&amp;Tintype Help</source>
            <translation>Tintype-&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo {step}</source>
            <translation>&amp;Rückgängig: {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Use Hint</source>
            <translation>Hinweis &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Use Region</source>
            <translation>Region &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Use This Colour</source>
            <translation>Diese Farbe &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Zoom Out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>0 is the photo as it was</source>
            <translation>0 ist das Foto, wie es war</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 hint</source>
            <translation>1 Hinweis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>1 photo</source>
            <translation>1 Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 region</source>
            <translation>1 Region</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>10 hints</source>
            <translation>10 Hinweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>16 bit</source>
            <translation>16 Bit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>8 bit</source>
            <translation>8 Bit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>A colour photo; what looks alike in the photos takes its colours</source>
            <translation>Ein Farbfoto; was in den Fotos ähnlich aussieht, übernimmt seine Farben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>A colour such as #3f5b3a, then Enter. The photo keeps its lightness and takes the colour.</source>
            <translation>Eine Farbe wie #3f5b3a, dann Eingabetaste. Das Foto behält seine Helligkeit und nimmt die Farbe an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>A face may have been left grey.</source>
            <translation>Ein Gesicht könnte grau geblieben sein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>A file name cannot contain a slash; the folder stands below it.</source>
            <translation>Ein Dateiname darf keinen Schrägstrich enthalten; der Ordner steht darunter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>A folder with a file PHOTO.json for each photo with hints</source>
            <translation>Ein Ordner mit einer Datei FOTO.json für jedes Foto mit Hinweisen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar beside each picture</source>
            <translation>Eine Begleitdatei neben jedes Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>A sidecar has no room for what was learnt from photos.</source>
            <translation>Eine Begleitdatei kann nicht aufnehmen, was aus Fotos gelernt wurde.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar: a small file to make the same picture again</source>
            <translation>Eine Begleitdatei, aus der dasselbe Bild wieder entsteht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>A small mark in the corner</source>
            <translation>Ein kleines Zeichen in der Ecke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>A straight stroke</source>
            <translation>Ein gerader Strich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>About Tintype</source>
            <translation>Über Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>About the model {0}</source>
            <translation>Über das Modell {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>About this model</source>
            <translation>Über dieses Modell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Folder…</source>
            <translation>&amp;Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Photos…</source>
            <translation>&amp;Fotos hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Add colour hint</source>
            <translation>Farbhinweis hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Add colour…</source>
            <translation>Farbe hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Add hint</source>
            <translation>Hinweis hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Add region</source>
            <translation>Region hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>Add to &amp;Family Colours…</source>
            <translation>Zu den &amp;Familienfarben hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the family’s colours</source>
            <translation>Zu den Familienfarben hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the palette</source>
            <translation>Zur Palette hinzufügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Air force blue</source>
            <translation>Fliegerblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Air force serge</source>
            <translation>Luftwaffenserge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>All ({count})</source>
            <translation>Alle ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Almond green</source>
            <translation>Mandelgrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves it</source>
            <translation>Alt mit einer Pfeiltaste verschiebt sie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves the outline</source>
            <translation>Alt mit einer Pfeiltaste verschiebt den Umriss</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Amber</source>
            <translation>Bernstein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Another language shows after the next start.</source>
            <translation>Eine andere Sprache erscheint nach dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Apache License 2.0. Icons: Lucide (ISC). Built with Qt for Python (LGPL).</source>
            <translation>Apache-Lizenz 2.0. Symbole: Lucide (ISC). Erstellt mit Qt für Python (LGPL).</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apple green</source>
            <translation>Apfelgrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to everything alike</source>
            <translation>Auf alles Ähnliche anwenden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to this only</source>
            <translation>Nur hierauf anwenden</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apricot</source>
            <translation>Aprikose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: draw a rectangle in one photo and one on the same kind of thing in the other.</source>
            <translation>Fläche {number}: Ziehen Sie ein Rechteck in einem Foto und eines auf der gleichen Sache im anderen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in the reference photo.</source>
            <translation>Fläche {number}: Ziehen Sie nun ihr Gegenstück im Referenzfoto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in this photo.</source>
            <translation>Fläche {number}: Ziehen Sie nun ihr Gegenstück in diesem Foto.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Army green</source>
            <translation>Armeegrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Arrows</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>As each photo</source>
            <translation>Wie das jeweilige Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>As it is</source>
            <translation>Wie es ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>As the open photo</source>
            <translation>Wie das geöffnete Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>As the photo</source>
            <translation>Wie das Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ash</source>
            <translation>Esche</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ashes of rose</source>
            <translation>Rosenasche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Ask again at the next start</source>
            <translation>Beim nächsten Start wieder fragen</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Aubergine</source>
            <translation>Aubergine</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Auburn</source>
            <translation>Rotbraun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn gold</source>
            <translation>Herbstgold</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn red</source>
            <translation>Herbstrot</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn rust</source>
            <translation>Herbstrost</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Baby pink</source>
            <translation>Babyrosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back (Alt+Left)</source>
            <translation>Zurück (Alt+Links)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Batch</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Battledress</source>
            <translation>Kampfanzug</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Before/After &amp;Divider</source>
            <translation>&amp;Vorher/Nachher-Teiler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Begin to draw with the arrows, and end</source>
            <translation>Mit den Pfeiltasten zeichnen: beginnen und beenden</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Beige</source>
            <translation>Beige</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Beside PICTURE comes PICTURE.tintype.json; “tintype render” makes the picture from it.</source>
            <translation>Neben BILD kommt BILD.tintype.json; „tintype render“ macht daraus wieder das Bild.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Best places for a click</source>
            <translation>Beste Stellen für einen Klick</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Birch</source>
            <translation>Birke</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blond</source>
            <translation>Blond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blue black</source>
            <translation>Blauschwarz</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue violet</source>
            <translation>Blauviolett</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blush</source>
            <translation>Zartrosa</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Boot leather</source>
            <translation>Stiefelleder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the hints ({count}) with their colours and notes, the model and the fingerprint of the photo's file, in one file that needs no network.</source>
            <translation>Beide Bilder, die Hinweise ({count}) mit ihren Farben und Notizen, das Modell und der Fingerabdruck der Fotodatei, in einer Datei, die kein Internet braucht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the model and the fingerprint of the photo's file, in one file that needs no network. There are no hints: it says that the model chose all colours.</source>
            <translation>Beide Bilder, das Modell und der Fingerabdruck der Fotodatei, in einer Datei, die kein Internet braucht. Es gibt keine Hinweise: Der Bericht sagt, dass das Modell alle Farben gewählt hat.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Bottle green</source>
            <translation>Flaschengrün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brass</source>
            <translation>Messing</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick</source>
            <translation>Ziegel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Brick red</source>
            <translation>Ziegelrot</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick tweed</source>
            <translation>Ziegelroter Tweed</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, dark</source>
            <translation>Ziegel, dunkel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, pale</source>
            <translation>Ziegel, blass</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright blue</source>
            <translation>Leuchtblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright green</source>
            <translation>Leuchtgrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright magenta</source>
            <translation>Leuchtmagenta</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright orange</source>
            <translation>Leuchtorange</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright pink</source>
            <translation>Leuchtrosa</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright plum</source>
            <translation>Leuchtendes Pflaumenblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright red</source>
            <translation>Leuchtrot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright violet</source>
            <translation>Leuchtviolett</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright yellow</source>
            <translation>Leuchtgelb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Bring an old photo into colour</source>
            <translation>Bringen Sie Farbe in ein altes Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Brings black-and-white photographs into colour, offline, without touching the photograph.</source>
            <translation>Bringt Farbe in Schwarzweißfotos, offline und ohne das Foto anzutasten.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown black</source>
            <translation>Braunschwarz</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown, sunlit</source>
            <translation>Braun, in der Sonne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brunswick green</source>
            <translation>Braunschweiger Grün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Buff</source>
            <translation>Lederbeige</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Burgundy</source>
            <translation>Burgunder</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Burnt orange</source>
            <translation>Gebranntes Orange</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>By areas…</source>
            <translation>Nach Flächen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>C&amp;lear</source>
            <translation>&amp;Leeren</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Camel</source>
            <translation>Kamel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Candidates</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cars</source>
            <translation>Autos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Centimetres, long side</source>
            <translation>Zentimeter, lange Seite</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chambray</source>
            <translation>Chambray</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Change hint</source>
            <translation>Hinweis ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/editing.py" />
            <source>Change look</source>
            <translation>Look ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change model</source>
            <translation>Modell wechseln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change note</source>
            <translation>Notiz ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change reach</source>
            <translation>Reichweite ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change spread</source>
            <translation>Ausbreitung ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change strength</source>
            <translation>Stärke ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change {0}</source>
            <translation>{0} ändern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Change {0} of region</source>
            <translation>{0} der Region ändern</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Charcoal</source>
            <translation>Anthrazit</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Chestnut</source>
            <translation>Kastanie</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Child, light</source>
            <translation>Kind, hell</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chino khaki</source>
            <translation>Chino-Khaki</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Chocolate</source>
            <translation>Schokolade</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here</source>
            <translation>Hier eine Farbe wählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here (Enter)</source>
            <translation>Hier eine Farbe wählen (Eingabetaste)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Choose a folder for the results.</source>
            <translation>Wählen Sie einen Ordner für die Ergebnisse.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the family colours</source>
            <translation>Familienfarben auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose the folder</source>
            <translation>Ordner auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of hints</source>
            <translation>Ordner mit Hinweisen auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of your colour photos</source>
            <translation>Ordner mit Ihren Farbfotos auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the reference photo</source>
            <translation>Referenzfoto auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chrome</source>
            <translation>Chrom</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cinnamon brown</source>
            <translation>Zimtbraun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Claret</source>
            <translation>Bordeauxrot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clay</source>
            <translation>Lehm</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clear blue</source>
            <translation>Klares Blau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Clear list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Click a colour to take it. Wheel: zoom. Right button: move. Arrows and Enter.</source>
            <translation>Auf eine Farbe klicken, um sie zu nehmen. Rad: Zoom. Rechte Taste: verschieben. Pfeiltasten und Eingabetaste.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Click a thing to give it a colour</source>
            <translation>Auf eine Sache klicken, um ihr eine Farbe zu geben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Click a thing whose colour you know</source>
            <translation>Klicken Sie auf etwas, dessen Farbe Sie kennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Click at the cursor, or where a click helps most</source>
            <translation>Klick beim Fadenkreuz, oder wo ein Klick am meisten hilft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Click one to change its look.</source>
            <translation>Anklicken, um den Look zu ändern.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud</source>
            <translation>Wolke</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, grey</source>
            <translation>Wolke, grau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, lit</source>
            <translation>Wolke, beleuchtet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Co&amp;lour Again</source>
            <translation>Noch einmal ein&amp;färben</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cobalt</source>
            <translation>Kobalt</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coffee</source>
            <translation>Kaffee</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colorized</source>
            <translation>Koloriert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/histogram.py" />
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colour again</source>
            <translation>Noch einmal einfärben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>Colour as hex value</source>
            <translation>Farbe als Hexwert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Colour on</source>
            <translation>Einfärben auf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Colour photos of the same family, place or film; all results are drawn a little towards their colours</source>
            <translation>Farbfotos derselben Familie, desselben Ortes oder Films; alle Ergebnisse werden ein wenig zu ihren Farben hingezogen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>Colour plane</source>
            <translation>Farbebene</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colour profile</source>
            <translation>Farbprofil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Colour this thing and nothing else</source>
            <translation>Diese Sache einfärben und nichts sonst</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/side_panel.py" />
            <source>Colour, look and hints</source>
            <translation>Farbe, Look und Hinweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Colouring</source>
            <translation>Einfärben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colouring was stopped; the next edit starts it again.</source>
            <translation>Das Einfärben wurde gestoppt; die nächste Änderung startet es wieder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours of the palette</source>
            <translation>Farben der Palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours your family knows, such as “Rosa’s coat”. Add the current colour or a hint’s; it stays here for all photos.</source>
            <translation>Farben, die Ihre Familie kennt, etwa „Rosas Mantel“. Fügen Sie die aktuelle Farbe oder die eines Hinweises hinzu; sie bleibt hier für alle Fotos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Computing</source>
            <translation>Berechnung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Cooler</source>
            <translation>Kühler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Copied {name}, {width} × {height} pixels.</source>
            <translation>{name} kopiert, {width} × {height} Pixel.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Copper</source>
            <translation>Kupfer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Copper red</source>
            <translation>Kupferrot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Copying {name}</source>
            <translation>{name} wird kopiert</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Coral</source>
            <translation>Koralle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coral red</source>
            <translation>Korallenrot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner</source>
            <translation>Ecke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner of the region to move</source>
            <translation>Ecke der Region, die verschoben wird</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cornflower</source>
            <translation>Kornblume</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Cream</source>
            <translation>Creme</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cream lace</source>
            <translation>Cremefarbene Spitze</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Crimson</source>
            <translation>Karmesin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl + arrows</source>
            <translation>Strg + Pfeiltasten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl or Shift + drag with the hand</source>
            <translation>Strg oder Umschalt + Ziehen mit der Hand</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cyan</source>
            <translation>Cyan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>D&amp;eselect</source>
            <translation>Auswahl auf&amp;heben</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Daisy</source>
            <translation>Gänseblümchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blond</source>
            <translation>Dunkelblond</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blue</source>
            <translation>Dunkelblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark brown</source>
            <translation>Dunkelbraun</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark chocolate</source>
            <translation>Dunkle Schokolade</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark forest green</source>
            <translation>Dunkles Waldgrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark gold</source>
            <translation>Dunkelgold</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark grey</source>
            <translation>Dunkelgrau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark indigo</source>
            <translation>Dunkles Indigo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark jade</source>
            <translation>Dunkle Jade</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark magenta</source>
            <translation>Dunkles Magenta</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mahogany</source>
            <translation>Dunkles Mahagoni</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark maroon</source>
            <translation>Dunkles Kastanienrot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mustard</source>
            <translation>Dunkler Senf</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark navy</source>
            <translation>Dunkles Marineblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark ochre</source>
            <translation>Dunkler Ocker</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark olive</source>
            <translation>Dunkles Oliv</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark orange</source>
            <translation>Dunkelorange</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark petrol</source>
            <translation>Dunkles Petrol</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark plum</source>
            <translation>Dunkle Pflaume</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark purple</source>
            <translation>Dunkles Purpur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark raspberry</source>
            <translation>Dunkle Himbeere</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark rust</source>
            <translation>Dunkler Rost</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark sea green</source>
            <translation>Dunkles Meergrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate</source>
            <translation>Dunkler Schiefer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate blue</source>
            <translation>Dunkles Schieferblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark taupe</source>
            <translation>Dunkles Taupe</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark teal</source>
            <translation>Dunkles Blaugrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark umber</source>
            <translation>Dunkle Umbra</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dawn</source>
            <translation>Morgenröte</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep blue</source>
            <translation>Tiefblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep cyan</source>
            <translation>Tiefes Cyan</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep green</source>
            <translation>Tiefgrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep magenta</source>
            <translation>Tiefes Magenta</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep olive</source>
            <translation>Tiefes Oliv</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep orange</source>
            <translation>Tieforange</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep pink</source>
            <translation>Tiefes Rosa</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep purple</source>
            <translation>Tiefes Purpur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep red</source>
            <translation>Tiefrot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep violet</source>
            <translation>Tiefviolett</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Deep, sunlit</source>
            <translation>Dunkel, in der Sonne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete palette…</source>
            <translation>Palette löschen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the colour {name}?</source>
            <translation>Die Farbe {name} löschen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the palette {name} with its colours?</source>
            <translation>Die Palette {name} mit ihren Farben löschen?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete the selected region</source>
            <translation>Die ausgewählte Region löschen</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Denim blue</source>
            <translation>Jeansblau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Depth</source>
            <translation>Farbtiefe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Depth: {depth}</source>
            <translation>Tiefe: {depth}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss the three steps</source>
            <translation>Die drei Schritte schließen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss; Help shows them again</source>
            <translation>Schließen; die Hilfe zeigt sie wieder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done before</source>
            <translation>Schon früher fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done in {seconds} s</source>
            <translation>Fertig in {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>Double click for {0}</source>
            <translation>Doppelklick für {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Double click with the hand</source>
            <translation>Doppelklick mit der Hand</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Drab</source>
            <translation>Graubraun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Draw around a part of the photo with the lasso, or click its corners.</source>
            <translation>Umfahren Sie einen Teil des Fotos mit dem Lasso oder klicken Sie seine Ecken an.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Drawing eight ways to colour this photo…</source>
            <translation>Acht Arten, dieses Foto einzufärben, werden gezeichnet…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Drop a photo here, open a file, or paste one.
The photo stays as it is: only colour is added, on this computer.</source>
            <translation>Legen Sie ein Foto hier ab, öffnen Sie eine Datei oder fügen Sie eines ein.
Das Foto bleibt, wie es ist: Nur Farbe kommt hinzu, auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Drop photos or folders here.</source>
            <translation>Fotos oder Ordner hier ablegen.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dry grass</source>
            <translation>Dürres Gras</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull cyan</source>
            <translation>Mattes Cyan</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull green</source>
            <translation>Mattgrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull khaki</source>
            <translation>Mattes Khaki</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull teal</source>
            <translation>Mattes Blaugrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull violet</source>
            <translation>Mattviolett</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull yellow</source>
            <translation>Mattgelb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Dupl&amp;icate Hint</source>
            <translation>Hinweis d&amp;uplizieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hint</source>
            <translation>Hinweis duplizieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hints</source>
            <translation>Hinweise duplizieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Duplicate the selected hints (Ctrl+D)</source>
            <translation>Die ausgewählten Hinweise duplizieren (Strg+D)</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusk</source>
            <translation>Dämmerung</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusky plum</source>
            <translation>Gedämpfte Pflaume</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty blue</source>
            <translation>Taubenblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty lavender</source>
            <translation>Gedeckter Lavendel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty orange</source>
            <translation>Gedecktes Orange</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusty peach</source>
            <translation>Gedeckter Pfirsich</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty pink</source>
            <translation>Staubrosa</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty purple</source>
            <translation>Gedecktes Purpur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty red</source>
            <translation>Gedecktes Rot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty rose</source>
            <translation>Gedeckter Rosenton</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>E&amp;vidence Report…</source>
            <translation>Nach&amp;weisbericht…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Earth</source>
            <translation>Erde</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ebony stain</source>
            <translation>Ebenholzbeize</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ecru cotton</source>
            <translation>Ecrufarbene Baumwolle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Edit N&amp;ote</source>
            <translation>N&amp;otiz bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit colour</source>
            <translation>Farbe bearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Electric blue</source>
            <translation>Elektrischblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Emerald</source>
            <translation>Smaragd</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with brush or eraser</source>
            <translation>Eingabe mit Pinsel oder Radierer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with the lasso</source>
            <translation>Eingabe mit dem Lasso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tools/simple_tools.py" />
            <source>Erase hints</source>
            <translation>Hinweise radieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Escape, with nothing selected</source>
            <translation>Esc, wenn nichts ausgewählt ist</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Espresso</source>
            <translation>Espresso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Everything alike</source>
            <translation>Alles Ähnliche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Evidence Report</source>
            <translation>Nachweisbericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Evidence report, {day}, Tintype {version}</source>
            <translation>Nachweisbericht, {day}, Tintype {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Explain as hints</source>
            <translation>Als Hinweise erklären</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Export A&amp;gain</source>
            <translation>Er&amp;neut exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export colours</source>
            <translation>Farben exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Export remembers what was chosen there last; both are the same settings.</source>
            <translation>Der Export merkt sich, was dort zuletzt gewählt wurde; beides sind dieselben Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name} without {what}: too large to be carried.</source>
            <translation>{name} exportiert, ohne {what}: zu groß zum Mitnehmen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name}.</source>
            <translation>{name} exportiert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Exporting {name}</source>
            <translation>{name} wird exportiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Eye&amp;dropper</source>
            <translation>Pipe&amp;tte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>F&amp;ull Screen</source>
            <translation>Vo&amp;llbild</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fabrics 1900–30</source>
            <translation>Stoffe 1900–30</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../resources/palettes" />
            <source>Fabrics 1940–60</source>
            <translation>Stoffe 1940–60</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Faded blue</source>
            <translation>Verblichenes Blau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded denim</source>
            <translation>Verwaschene Jeans</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded green</source>
            <translation>Verblasstes Grün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded raspberry</source>
            <translation>Verblasste Himbeere</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded red</source>
            <translation>Verblasstes Rot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fair skin</source>
            <translation>Sehr helle Haut</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fair, sunlit</source>
            <translation>Sehr hell, in der Sonne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family colours</source>
            <translation>Familienfarben</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fawn</source>
            <translation>Rehbraun</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fawn brown</source>
            <translation>Rehbraun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Feather</source>
            <translation>Weiche Kante</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Feldgrau</source>
            <translation>Feldgrau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Field drab</source>
            <translation>Feldbraun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Figures and origin</source>
            <translation>Zahlen und Herkunft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Files and programs</source>
            <translation>Dateien und Programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>Files of &amp;type:</source>
            <translation>Datei&amp;typ:</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Find Faces Left &amp;Grey</source>
            <translation>&amp;Graue Gesichter suchen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Find in the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fire brick</source>
            <translation>Schamotterot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Fit or 100 %</source>
            <translation>Einpassen oder 100 %</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, grey</source>
            <translation>Flanell, grau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, warm</source>
            <translation>Flanell, warm</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flaxen</source>
            <translation>Flachsblond</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flushed cheek</source>
            <translation>Gerötete Wange</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Folder for the batch</source>
            <translation>Ordner für den Stapel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Folder for the picture</source>
            <translation>Ordner für das Bild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Folder for the results</source>
            <translation>Ordner für die Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of hints</source>
            <translation>Ordner mit Hinweisen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of your colour photos</source>
            <translation>Ordner mit Ihren Farbfotos</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Foliage</source>
            <translation>Pflanzen</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Forest green</source>
            <translation>Waldgrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Found on “{page}”</source>
            <translation>Gefunden auf „{page}“</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fresh green</source>
            <translation>Frischgrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From cool to warm</source>
            <translation>Von kühl bis warm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>From only this thing to everything that looks alike</source>
            <translation>Von nur dieser Sache bis zu allem, was ähnlich aussieht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From paler to more colourful</source>
            <translation>Von blasser bis farbiger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ginger</source>
            <translation>Rotblond</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Give everything that looks like this its colour</source>
            <translation>Allem, was so aussieht, diese Farbe geben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give it skin colour</source>
            <translation>Hautfarbe geben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give skin its colour</source>
            <translation>Haut einfärben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Go &amp;on</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gold braid</source>
            <translation>Goldlitze</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Golden yellow</source>
            <translation>Goldgelb</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Granite</source>
            <translation>Granit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (Core ML)</source>
            <translation>Grafikkarte (Core ML)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (DirectML)</source>
            <translation>Grafikkarte (DirectML)</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grass green</source>
            <translation>Grasgrün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gravel path</source>
            <translation>Kiesweg</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greatcoat</source>
            <translation>Militärmantel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Green webbing</source>
            <translation>Grünes Gurtzeug</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grey blue</source>
            <translation>Graublau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grey green</source>
            <translation>Graugrün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greying brown</source>
            <translation>Ergrauendes Braun</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Greyish brown</source>
            <translation>Gräuliches Braun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gunmetal</source>
            <translation>Stahlgrau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>H&amp;ints</source>
            <translation>&amp;Hinweise</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Hair</source>
            <translation>Haar</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Half-mourning violet</source>
            <translation>Violett der Halbtrauer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Help pages</source>
            <translation>Hilfeseiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Hide the map (Escape)</source>
            <translation>Karte ausblenden (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Hints may name one of these, which is then the same in every photo</source>
            <translation>Hinweise können eine davon nennen, die dann in jedem Foto gleich ist</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Hints with this photo’s colours where something looks alike, to edit on</source>
            <translation>Hinweise mit den Farben dieses Fotos, wo etwas ähnlich aussieht, zum Weiterbearbeiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Histogra&amp;m</source>
            <translation>His&amp;togramm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>Histogram</source>
            <translation>Histogramm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>Histor&amp;y</source>
            <translation>Verl&amp;auf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Homespun</source>
            <translation>Handgewebtes</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon</source>
            <translation>Horizont</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon blue</source>
            <translation>Horizontblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Hot pink</source>
            <translation>Pink</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How bold the model is; 50 is its own judgement</source>
            <translation>Wie mutig das Modell ist; 50 ist sein eigenes Urteil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How far hints reach to things that look alike</source>
            <translation>Wie weit Hinweise zu ähnlich aussehenden Dingen reichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>How far the colour flows: a quarter to four times as far</source>
            <translation>Wie weit die Farbe fließt: ein Viertel bis viermal so weit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>How sure it is</source>
            <translation>Wie sicher es ist</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ice blue</source>
            <translation>Eisblau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import colours</source>
            <translation>Farben importieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, deep</source>
            <translation>Im Schatten, dunkel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, light</source>
            <translation>Im Schatten, hell</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, warm</source>
            <translation>Im Schatten, warm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % colour ran over the edges of things.</source>
            <translation>Bei {percent} % lief Farbe über die Ränder von Dingen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % of the photos of people most of the skin stayed too grey.</source>
            <translation>Bei {percent} % der Fotos von Menschen blieb der größte Teil der Haut zu grau.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Indigo</source>
            <translation>Indigo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Indigo cotton</source>
            <translation>Indigoblaue Baumwolle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Indoor</source>
            <translation>Innenraum</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ink blue</source>
            <translation>Tintenblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ink serge</source>
            <translation>Tintenblauer Serge</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Iron grey</source>
            <translation>Eisengrau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>It answered the self-test in {seconds} s.</source>
            <translation>Der Selbsttest dauerte {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not know of your hints; the editor spreads them up to the edges of things.</source>
            <translation>Es weiß nichts von Ihren Hinweisen; das Programm breitet sie bis zu den Rändern der Dinge aus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not tell how sure it is of a colour, nor where a click helps most.</source>
            <translation>Es sagt nicht, wie sicher es sich bei einer Farbe ist, und nicht, wo ein Klick am meisten hilft.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It takes up your hints and carries them to things alike.</source>
            <translation>Es nimmt Ihre Hinweise auf und trägt sie zu ähnlichen Dingen weiter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It tells how sure it is of every colour, and where a click helps most.</source>
            <translation>Es sagt bei jeder Farbe, wie sicher es sich ist, und wo ein Klick am meisten hilft.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Ivory</source>
            <translation>Elfenbein</translation>
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
            <translation>Farbe behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Keep its colours</source>
            <translation>Seine Farben behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Keep the current colour under a name</source>
            <translation>Die aktuelle Farbe unter einem Namen behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Keep the original as a second layer</source>
            <translation>Original als zweite Ebene behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Keep the photo's metadata</source>
            <translation>Metadaten des Fotos behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photo's metadata (date, place, captions)</source>
            <translation>Metadaten des Fotos behalten (Datum, Ort, Beschriftung)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photos' metadata</source>
            <translation>Metadaten der Fotos behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki</source>
            <translation>Khaki</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki brown</source>
            <translation>Khakibraun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Khaki drill</source>
            <translation>Khakidrillich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>L a b</source>
            <translation>L a b</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>L&amp;arger Brush</source>
            <translation>Pinsel &amp;größer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>Lan&amp;guage</source>
            <translation>Sp&amp;rache</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Landscape</source>
            <translation>Landschaft</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender</source>
            <translation>Lavendel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender white</source>
            <translation>Lavendelweiß</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leaf green</source>
            <translation>Blattgrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Learn from</source>
            <translation>Lernen aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Learnt from</source>
            <translation>Gelernt aus</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leather</source>
            <translation>Leder</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lemon yellow</source>
            <translation>Zitronengelb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lichen</source>
            <translation>Flechte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light beige</source>
            <translation>Hellbeige</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light blond</source>
            <translation>Hellblond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light blue</source>
            <translation>Hellblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Light brown</source>
            <translation>Hellbraun</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light cyan</source>
            <translation>Helles Cyan</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light green</source>
            <translation>Hellgrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light grey</source>
            <translation>Hellgrau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light mauve</source>
            <translation>Helle Malve</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light moss</source>
            <translation>Helles Moos</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light olive</source>
            <translation>Helles Oliv</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orange</source>
            <translation>Hellorange</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orchid</source>
            <translation>Helle Orchidee</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light salmon</source>
            <translation>Heller Lachs</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light skin</source>
            <translation>Helle Haut</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light teal</source>
            <translation>Helles Blaugrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light turquoise</source>
            <translation>Helles Türkis</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light violet</source>
            <translation>Hellviolett</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light yellow</source>
            <translation>Hellgelb</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light, sunlit</source>
            <translation>Hell, in der Sonne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely colours</source>
            <translation>Wahrscheinliche Farben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely here</source>
            <translation>Hier wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Lilac</source>
            <translation>Flieder</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lime</source>
            <translation>Limette</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Limestone</source>
            <translation>Kalkstein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Linen</source>
            <translation>Leinen</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, grey</source>
            <translation>Leinen, grau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, natural</source>
            <translation>Leinen, natur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Lines between the pixels from 800 % on</source>
            <translation>Linien zwischen den Pixeln ab 800 %</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, deep</source>
            <translation>Lippen, kräftig</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, pale</source>
            <translation>Lippen, blass</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Loden</source>
            <translation>Loden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in centimetres</source>
            <translation>Lange Seite in Zentimetern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in pixels</source>
            <translation>Lange Seite in Pixeln</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Looking for photos</source>
            <translation>Fotos werden gesucht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Looking for the best place to click</source>
            <translation>Die beste Stelle für einen Klick wird gesucht</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mahogany</source>
            <translation>Mahagoni</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maize</source>
            <translation>Mais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Make neutral</source>
            <translation>Neutral machen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Mark what belongs together in both photos first</source>
            <translation>Zuerst in beiden Fotos markieren, was zusammengehört</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Maroon</source>
            <translation>Kastanienrot</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maroon wool</source>
            <translation>Kastanienrote Wolle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve</source>
            <translation>Malve</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve taupe</source>
            <translation>Malventaupe</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Meadow</source>
            <translation>Wiese</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Midnight blue</source>
            <translation>Mitternachtsblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint</source>
            <translation>Minze</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint white</source>
            <translation>Minzweiß</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Model and device</source>
            <translation>Modell und Gerät</translation>
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
            <translation>Mehr zu Paletten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid</source>
            <translation>Lebendiger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, cooler</source>
            <translation>Lebendiger, kühler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, warmer</source>
            <translation>Lebendiger, wärmer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss green</source>
            <translation>Moosgrün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Moss wool</source>
            <translation>Moosgrüne Wolle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss yellow</source>
            <translation>Moosgelb</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mourning black</source>
            <translation>Trauerschwarz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move corner of region</source>
            <translation>Ecke der Region verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hint</source>
            <translation>Hinweis verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hints</source>
            <translation>Hinweise verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move region</source>
            <translation>Region verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the before/after divider, else the photo</source>
            <translation>Den Vorher/Nachher-Teiler bewegen, sonst das Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo</source>
            <translation>Das Foto verschieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Move the photo; a click selects a hint</source>
            <translation>Das Foto verschieben; ein Klick wählt einen Hinweis aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo; spread them to zoom</source>
            <translation>Das Foto verschieben; spreizen vergrößert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the selected hint, else a cursor; the hand moves the photo</source>
            <translation>Den ausgewählten Hinweis bewegen, sonst ein Fadenkreuz; die Hand bewegt das Foto</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mulberry</source>
            <translation>Maulbeere</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mustard</source>
            <translation>Senf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation>NVIDIA-Grafikkarte (CUDA)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names of the results</source>
            <translation>Namen der Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>Navigator</source>
            <translation>Navigator</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Navy</source>
            <translation>Marineblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy blue</source>
            <translation>Marineblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy serge</source>
            <translation>Marineblauer Serge</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Neon green</source>
            <translation>Neongrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette</source>
            <translation>Neue Palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette…</source>
            <translation>Neue Palette…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New, rename, import, export</source>
            <translation>Neu, umbenennen, importieren, exportieren</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Next &amp;Area</source>
            <translation>Näch&amp;ster Bereich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Next best place</source>
            <translation>Nächste beste Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Next place (.)</source>
            <translation>Nächste Stelle (.)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>No colour found</source>
            <translation>Keine Farbe gefunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>No colour was found in this photo; a click gives a thing its colour.</source>
            <translation>In diesem Foto wurde keine Farbe gefunden; ein Klick gibt einer Sache ihre Farbe.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>No colours yet. Add the current one.</source>
            <translation>Noch keine Farben. Fügen Sie die aktuelle hinzu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>No face was found that was left grey.</source>
            <translation>Es wurde kein grau gebliebenes Gesicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No hints were given: all colours are the model's judgement.</source>
            <translation>Es wurden keine Hinweise gegeben: Alle Farben sind das Urteil des Modells.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>No hints yet. Take the point tool (P) and click something whose colour you know.</source>
            <translation>Noch keine Hinweise. Nehmen Sie das Werkzeug „Punkt“ (P) und klicken Sie auf etwas, dessen Farbe Sie kennen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>No model installed</source>
            <translation>Kein Modell installiert</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>No photo is open. Its steps will be here, to go back to each of them.</source>
            <translation>Kein Foto offen. Hier stehen dann seine Schritte; man kann zu jedem zurückgehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>No photo is open. The whole of it will be here, small.</source>
            <translation>Kein Foto offen. Hier ist es dann klein und ganz zu sehen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>No recent files</source>
            <translation>Keine zuletzt geöffneten Dateien</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>No suggestions: {0}</source>
            <translation>Keine Vorschläge: {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Not the default</source>
            <translation>Nicht die Voreinstellung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Note in the file that the colour was added</source>
            <translation>In der Datei vermerken, dass die Farbe hinzugefügt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note of the selected hint</source>
            <translation>Notiz zum ausgewählten Hinweis</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note or source</source>
            <translation>Notiz oder Quelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Note that colour was added</source>
            <translation>Vermerken, dass Farbe hinzugefügt wurde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note: how do you know?</source>
            <translation>Notiz: Woher wissen Sie es?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Nothing in the reference photo looks like anything in this one.</source>
            <translation>Nichts im Referenzfoto sieht etwas in diesem ähnlich.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Nude silk</source>
            <translation>Hautfarbene Seide</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Oak</source>
            <translation>Eiche</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak leaf</source>
            <translation>Eichenlaub</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak, varnished</source>
            <translation>Eiche, lackiert</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Ochre</source>
            <translation>Ocker</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ochre render</source>
            <translation>Ockerfarbener Putz</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old barn</source>
            <translation>Alte Scheune</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Old film</source>
            <translation>Alter Film</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old gold</source>
            <translation>Altgold</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Old rose</source>
            <translation>Altrosa</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Olive</source>
            <translation>Oliv</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Olive drab</source>
            <translation>Olivgrau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Olive drab wool</source>
            <translation>Olivbraune Wolle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>On skin, its colours come first.</source>
            <translation>Auf Haut stehen deren Farben oben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>One hint was placed; the picture stays nearly as it was.</source>
            <translation>Ein Hinweis wurde gesetzt; das Bild blieb fast, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>One hint with the reference’s colour; change or delete it.</source>
            <translation>Ein Hinweis mit der Farbe der Referenz; ändern oder löschen Sie ihn nach Belieben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Only this</source>
            <translation>Nur dies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open &amp;Recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open Sa&amp;mple</source>
            <translation>Beis&amp;piel öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open a colour photo of alike things, or drop it here.</source>
            <translation>Öffnen Sie ein Farbfoto ähnlicher Dinge oder legen Sie es hier ab.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Open a photo</source>
            <translation>Ein Foto öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open in New &amp;Window</source>
            <translation>In neuem Fen&amp;ster öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Open photo or project</source>
            <translation>Foto oder Projekt öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open photo…</source>
            <translation>Foto öffnen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open reference photo</source>
            <translation>Referenzfoto öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open the photo that you want to colour first, then its reference.</source>
            <translation>Öffnen Sie zuerst das Foto, das Sie einfärben möchten, dann die Referenz.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Open this page</source>
            <translation>Diese Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Opening {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Opening {name}…</source>
            <translation>{name} wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange red</source>
            <translation>Orangerot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orchid</source>
            <translation>Orchidee</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/pages.py" />
            <source>Ot&amp;her Page…</source>
            <translation>An&amp;dere Seite…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Other page…</source>
            <translation>Andere Seite…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other reading {number}</source>
            <translation>Andere Lesart {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other readings come as hints, which you can edit. Arrows and Enter, or 1 to 8.</source>
            <translation>Andere Lesarten kommen als Hinweise, die Sie bearbeiten können. Pfeiltasten und Eingabetaste oder 1 bis 8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Outline a region that gets a look of its own</source>
            <translation>Eine Region umfahren, die einen eigenen Look bekommt</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Oxblood</source>
            <translation>Ochsenblut</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oxblood leather</source>
            <translation>Ochsenblutrotes Leder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Pa&amp;use</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
cannot be read</source>
            <translation>Seite {number}
nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
{width} × {height}</source>
            <translation>Seite {number}
{width} × {height}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Paint a thing with the current colour</source>
            <translation>Eine Sache mit der aktuellen Farbe bemalen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>Pal&amp;ettes</source>
            <translation>Pal&amp;etten</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale blue</source>
            <translation>Blassblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale green</source>
            <translation>Blassgrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey</source>
            <translation>Blassgrau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey blue</source>
            <translation>Blasses Graublau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale jade</source>
            <translation>Blasse Jade</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lavender</source>
            <translation>Blasser Lavendel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lilac</source>
            <translation>Blasser Flieder</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lime</source>
            <translation>Blasse Limette</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale ochre</source>
            <translation>Blasser Ocker</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale orange</source>
            <translation>Blassorange</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale peach</source>
            <translation>Blasser Pfirsich</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale periwinkle</source>
            <translation>Blasses Immergrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale rose</source>
            <translation>Blasse Rose</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale sage</source>
            <translation>Blasser Salbei</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale salmon</source>
            <translation>Blasser Lachs</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale skin</source>
            <translation>Blasse Haut</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale straw</source>
            <translation>Blasses Stroh</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale teal</source>
            <translation>Blasses Blaugrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale terracotta</source>
            <translation>Blasse Terrakotta</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Pale turquoise</source>
            <translation>Blasses Türkis</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale yellow</source>
            <translation>Blassgelb</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Palette colours</source>
            <translation>Farben der Palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Palettes and family colours</source>
            <translation>Paletten und Familienfarben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Panels</source>
            <translation>Bedienfelder</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Parchment</source>
            <translation>Pergament</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Pas&amp;te Colour</source>
            <translation>Farbe &amp;einfügen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Pasted photo</source>
            <translation>Eingefügtes Foto</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pastel green</source>
            <translation>Pastellgrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Paused, {done}</source>
            <translation>Pausiert, {done}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Peach</source>
            <translation>Pfirsich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>People</source>
            <translation>Menschen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Periwinkle</source>
            <translation>Immergrünblau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Petrol blue</source>
            <translation>Petrolblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pewter</source>
            <translation>Zinn</translation>
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
            <translation>N&amp;ur Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Photograph</source>
            <translation>Fotografie</translation>
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
            <translation>Fotos und Projekte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Photos for the batch</source>
            <translation>Fotos für den Stapel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pi&amp;xel Grid</source>
            <translation>Pi&amp;xelraster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Pin what is right as it is</source>
            <translation>Festhalten, was richtig ist</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pine</source>
            <translation>Kiefer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pine green</source>
            <translation>Kieferngrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink orchid</source>
            <translation>Rosa Orchidee</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels per inch</source>
            <translation>Pixel pro Zoll</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels, long side</source>
            <translation>Pixel, lange Seite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plaster</source>
            <translation>Putz</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plum silk</source>
            <translation>Pflaumenblaue Seide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Pointer</source>
            <translation>Zeiger</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pond</source>
            <translation>Teich</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder blue</source>
            <translation>Puderblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder pink</source>
            <translation>Puderrosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/preferences.py" />
            <source>Pre&amp;ferences…</source>
            <translation>Ei&amp;nstellungen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pre&amp;vious Area</source>
            <translation>Vorheriger Berei&amp;ch</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Preparing the photo</source>
            <translation>Das Foto wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Previous match</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Previous place (,)</source>
            <translation>Vorherige Stelle (,)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor threads</source>
            <translation>Prozessor-Threads</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Progress of the batch</source>
            <translation>Fortschritt des Stapels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Protect unsaved changes</source>
            <translation>Ungespeicherte Änderungen sichern</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pure red</source>
            <translation>Reines Rot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Purple</source>
            <translation>Purpur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter</source>
            <translation>Ruhiger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter, warmer</source>
            <translation>Ruhiger, wärmer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>R G B</source>
            <translation>R G B</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Raspberry</source>
            <translation>Himbeere</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach</source>
            <translation>Reichweite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach of the selected hint</source>
            <translation>Reichweite des ausgewählten Hinweises</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Recent</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Recent colours</source>
            <translation>Zuletzt benutzte Farben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hint</source>
            <translation>Hinweis umfärben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hints</source>
            <translation>Hinweise umfärben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Recover unsaved changes</source>
            <translation>Ungespeicherte Änderungen wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>Recovered the unsaved changes to {name}; save them to keep them.</source>
            <translation>Die ungespeicherten Änderungen an {name} sind wiederhergestellt; speichern Sie, um sie zu behalten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Recovered unsaved changes</source>
            <translation>Änderungen wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Red: the model is unsure</source>
            <translation>Rot: Hier ist das Modell unsicher</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Reddish brown</source>
            <translation>Rötliches Braun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Reference photo</source>
            <translation>Referenzfoto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>Region from What Is in &amp;View</source>
            <translation>Region aus dem Ausschni&amp;tt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Region {number}</source>
            <translation>Region {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Regions</source>
            <translation>Regionen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Regions with a look of their own</source>
            <translation>Regionen mit eigenem Look</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Remarks</source>
            <translation>Bemerkungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove all hints</source>
            <translation>Alle Hinweise entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hint</source>
            <translation>Hinweis entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hints</source>
            <translation>Hinweise entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Remove last</source>
            <translation>Letzte entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Remove region</source>
            <translation>Region entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Remove the hints it touches</source>
            <translation>Entfernt die Hinweise, die er berührt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Remove the selected hints</source>
            <translation>Die ausgewählten Hinweise entfernen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette</source>
            <translation>Palette umbenennen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette…</source>
            <translation>Palette umbenennen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Rename region</source>
            <translation>Region umbenennen</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Reseda green</source>
            <translation>Resedagrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset look</source>
            <translation>Look zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset the look</source>
            <translation>Look zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Reset {name}</source>
            <translation>{name} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Right as it is</source>
            <translation>Richtig, wie es ist</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>River</source>
            <translation>Fluss</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Roof tile</source>
            <translation>Dachziegel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose</source>
            <translation>Rosenholz</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rose pink</source>
            <translation>Rosenrosa</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, pink</source>
            <translation>Rose, rosa</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, red</source>
            <translation>Rose, rot</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rosy skin</source>
            <translation>Rosige Haut</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Royal blue</source>
            <translation>Königsblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ruddy</source>
            <translation>Rötlich</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Rust</source>
            <translation>Rost</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rust red</source>
            <translation>Rostrot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 der Datei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the model</source>
            <translation>SHA-256 des Modells</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Saddle brown</source>
            <translation>Sattelbraun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Saddle leather</source>
            <translation>Sattelleder</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Sage</source>
            <translation>Salbei</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Salmon</source>
            <translation>Lachs</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sand</source>
            <translation>Sand</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sand grey</source>
            <translation>Sandgrau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sandstone</source>
            <translation>Sandstein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Save Project &amp;As…</source>
            <translation>Projekt speichern &amp;unter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;HTML…</source>
            <translation>Als &amp;HTML speichern…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;PDF…</source>
            <translation>Als &amp;PDF speichern…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Save report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save the changes to {name}?</source>
            <translation>Die Änderungen an {name} speichern?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/features/report.py" />
            <location filename="../../desktop_app/session.py" />
            <source>Saved {name}.</source>
            <translation>{name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Saving {name}</source>
            <translation>{name} wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Scarlet</source>
            <translation>Scharlach</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic</source>
            <translation>Scharlachroter Rock</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic, faded</source>
            <translation>Scharlachroter Rock, verblichen</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea</source>
            <translation>Meer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sea green</source>
            <translation>Meergrün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea, deep</source>
            <translation>Meer, tief</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea-foam</source>
            <translation>Gischtgrün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Select &amp;All Hints</source>
            <translation>&amp;Alle Hinweise auswählen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Select the hints inside a frame</source>
            <translation>Die Hinweise in einem Rahmen auswählen</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Service dress</source>
            <translation>Dienstuniform</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Set a corner; twice at one place closes</source>
            <translation>Eine Ecke setzen; zweimal an einer Stelle schließt</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Shallow sea</source>
            <translation>Flaches Meer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + Enter</source>
            <translation>Umschalt + Eingabe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + drag</source>
            <translation>Umschalt + Ziehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Hints</source>
            <translation>H&amp;inweise zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Panels</source>
            <translation>&amp;Bedienfelder zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Show in &amp;Folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Show the Three &amp;Steps</source>
            <translation>Die drei &amp;Schritte zeigen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Shows where one more hint would help most</source>
            <translation>Zeigt, wo ein weiterer Hinweis am meisten hilft</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Signal red</source>
            <translation>Signalrot</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Silver</source>
            <translation>Silber</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size in percent</source>
            <translation>Größe in Prozent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Size of the photo</source>
            <translation>Größe des Fotos</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Skin</source>
            <translation>Haut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Skip what is done already</source>
            <translation>Überspringen, was schon fertig ist</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky</source>
            <translation>Himmel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky and water</source>
            <translation>Himmel und Wasser</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sky blue</source>
            <translation>Himmelblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, hazy</source>
            <translation>Himmel, dunstig</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, pale</source>
            <translation>Himmel, blass</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, summer</source>
            <translation>Himmel, Sommer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Slate blue</source>
            <translation>Schieferblau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Snuff brown</source>
            <translation>Schnupftabakbraun</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft blue</source>
            <translation>Sanftes Blau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft green</source>
            <translation>Sanftes Grün</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>Something unexpected went wrong; your work is still here, save it to be safe.</source>
            <translation>Etwas Unerwartetes ist schiefgegangen; Ihre Arbeit ist noch da, speichern Sie sie zur Sicherheit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Space + drag, middle drag</source>
            <translation>Leertaste + Ziehen, Ziehen mit mittlerer Taste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Space switches a region on or off, F2 renames it, Delete removes it, Alt with an arrow key moves it.</source>
            <translation>Leertaste schaltet eine Region ein oder aus, F2 benennt sie um, Entf entfernt sie, Alt mit einer Pfeiltaste verschiebt sie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Spread</source>
            <translation>Ausbreitung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as far as the Look says for all hints</source>
            <translation>So weit ausbreiten, wie der Look es für alle Hinweise sagt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as the photo</source>
            <translation>Ausbreiten wie das Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread of the selected hint</source>
            <translation>Ausbreitung des ausgewählten Hinweises</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Spruce</source>
            <translation>Fichte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Steel blue</source>
            <translation>Stahlblau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Stop this (Escape)</source>
            <translation>Das beenden (Esc)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Stop what the status bar shows</source>
            <translation>Beenden, was die Statusleiste zeigt</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Storm cloud</source>
            <translation>Gewitterwolke</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw</source>
            <translation>Stroh</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw brown</source>
            <translation>Strohbraun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Strength of the selected hint</source>
            <translation>Stärke des ausgewählten Hinweises</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Strong blue</source>
            <translation>Kräftiges Blau</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Stubble</source>
            <translation>Stoppelfeld</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Summer leaf</source>
            <translation>Sommerlaub</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sun-bleached drill</source>
            <translation>Sonnengebleichter Drillich</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunflower</source>
            <translation>Sonnenblume</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, peach</source>
            <translation>Sonnenuntergang, pfirsich</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, rose</source>
            <translation>Sonnenuntergang, rosa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint off</source>
            <translation>Hinweis ausschalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint on</source>
            <translation>Hinweis einschalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints off</source>
            <translation>Hinweise ausschalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints on</source>
            <translation>Hinweise einschalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region off</source>
            <translation>Region ausschalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region on</source>
            <translation>Region einschalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Take a colour from the photo</source>
            <translation>Eine Farbe aus dem Foto nehmen</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tan</source>
            <translation>Lohbraun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tan leather</source>
            <translation>Hellbraunes Leder</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tanned</source>
            <translation>Gebräunt</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tanned skin</source>
            <translation>Gebräunte Haut</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Taupe</source>
            <translation>Taupe</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tawny</source>
            <translation>Gelbbraun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Taxi yellow</source>
            <translation>Taxigelb</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Teak</source>
            <translation>Teak</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal</source>
            <translation>Blaugrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal green</source>
            <translation>Petrolgrün</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Terracotta</source>
            <translation>Terrakotta</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Test this device</source>
            <translation>Dieses Gerät testen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Testing…</source>
            <translation>Test läuft…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>The batch is over: {words}</source>
            <translation>Der Stapel ist fertig: {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>The best place</source>
            <translation>Die beste Stelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>The best there is</source>
            <translation>Das beste Gerät</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>The colours possible at this lightness. Drag, or use the arrow keys.</source>
            <translation>Die Farben, die bei dieser Helligkeit möglich sind. Ziehen oder Pfeiltasten benutzen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>The family’s colours</source>
            <translation>Familienfarben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} cannot be written to.</source>
            <translation>In den Ordner {0} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} does not exist.</source>
            <translation>Der Ordner {0} existiert nicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The folder {folder} for your colours cannot be made: {why}.</source>
            <translation>Der Ordner {folder} für Ihre Farben kann nicht angelegt werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>The language changes at the next start.</source>
            <translation>Die Sprache wechselt beim nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>The model has no idea for this spot. Type a colour or pick one at the right.</source>
            <translation>Das Modell hat keine Idee für diese Stelle. Geben Sie eine Farbe ein oder wählen Sie rechts eine.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>The numbers are those on the picture. Everything else is the model's judgement.</source>
            <translation>Die Nummern sind die auf dem Bild. Alles andere ist das Urteil des Modells.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} cannot be deleted: {why}.</source>
            <translation>Die Palette {name} kann nicht gelöscht werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} is full: it has {count} colours.</source>
            <translation>Die Palette {name} ist voll: Sie hat {count} Farben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The photo as it came</source>
            <translation>Das Foto, wie es kam</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>The photo has colours.</source>
            <translation>Das Foto hat Farben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>The photo has pixels for {dpi} dpi at this size.</source>
            <translation>Das Foto hat in dieser Größe Pixel für {dpi} dpi.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <source>The photo with its hints. Choose a tool and click or drag; or go there with the arrow keys and press Enter.</source>
            <translation>Das Foto mit seinen Hinweisen. Ein Werkzeug wählen und klicken oder ziehen; oder mit den Pfeiltasten dorthin gehen und Eingabe drücken.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>The photo's own profile</source>
            <translation>Das Profil des Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The picture needs a file name.</source>
            <translation>Das Bild braucht einen Dateinamen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The same with keep and neutral</source>
            <translation>Dasselbe mit Behalten und Neutral</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>The whole photo and the part in view. Arrow keys move the view.</source>
            <translation>Das ganze Foto und der sichtbare Teil. Pfeiltasten bewegen die Ansicht.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Theme</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>There is a family colour called {name} already.</source>
            <translation>Es gibt schon eine Familienfarbe namens {name}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>There is no colour on the clipboard: copy one, or a hex value such as #3f5b3a.</source>
            <translation>In der Zwischenablage ist keine Farbe: erst eine kopieren, oder einen Hexwert wie #3f5b3a.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose a colour photo.</source>
            <translation>Es gibt keine Datei {name}; wählen Sie ein Farbfoto.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose the family’s colours.</source>
            <translation>Es gibt keine Datei {name}; wählen Sie die Farben der Familie.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose one with colour photos.</source>
            <translation>Es gibt keinen Ordner {name}; wählen Sie einen mit Farbfotos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose the one with the hints.</source>
            <translation>Es gibt keinen Ordner {name}; wählen Sie den mit den Hinweisen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>There is no photo on the clipboard: copy a picture or a photo's file.</source>
            <translation>In der Zwischenablage ist kein Foto: erst ein Bild oder die Datei eines Fotos kopieren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>There is no photo to colour</source>
            <translation>Es gibt kein Foto zum Einfärben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>There is no place left for another hint; yours decide everywhere.</source>
            <translation>Es ist kein Platz mehr für einen weiteren Hinweis; Ihre entscheiden überall.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>These changes were not saved. Recovering opens them again; your photo and your saved project are as they were.</source>
            <translation>Diese Änderungen wurden nicht gespeichert. Wiederherstellen öffnet sie erneut; Ihr Foto und Ihr gespeichertes Projekt sind, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>This cannot be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>This is truly grey</source>
            <translation>Dies ist wirklich grau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>This photo</source>
            <translation>Dieses Foto</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>This print is toned; colours take the place of the tone. It shows through where the strength is below 100.</source>
            <translation>Dieser Abzug ist getont; Farben treten an die Stelle des Tons. Er scheint durch, wo die Stärke unter 100 liegt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Three steps</source>
            <translation>Drei Schritte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Tintype Help</source>
            <translation>Tintype-Hilfe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Tintype did not end properly</source>
            <translation>Tintype wurde nicht ordentlich beendet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Tintype project</source>
            <translation>Tintype-Projekt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tobacco</source>
            <translation>Tabak</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tomato</source>
            <translation>Tomate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Tools and panels are hidden; Tab on the photo brings them back.</source>
            <translation>Werkzeuge und Bedienfelder sind ausgeblendet; Tab auf dem Foto bringt sie zurück.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Transfer colours</source>
            <translation>Farben übertragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Transfer colours by areas</source>
            <translation>Farben nach Flächen übertragen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Transferring colours…</source>
            <translation>Farben werden übertragen…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Truly grey</source>
            <translation>Wirklich grau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Try the sample</source>
            <translation>Beispiel ansehen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Turning the colours into hints</source>
            <translation>Farben werden in Hinweise verwandelt</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Turquoise</source>
            <translation>Türkis</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, brown</source>
            <translation>Tweed, braun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, fawn</source>
            <translation>Tweed, rehbraun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Two fingers</source>
            <translation>Zwei Finger</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tyre</source>
            <translation>Reifen</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Umber</source>
            <translation>Umbra</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Under the pointer</source>
            <translation>Unter dem Zeiger</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Uniform green</source>
            <translation>Uniformgrün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Uniforms</source>
            <translation>Uniformen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Unsaved changes</source>
            <translation>Ungespeicherte Änderungen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Unsaved work</source>
            <translation>Ungespeicherte Arbeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>Use candidate</source>
            <translation>Variante übernehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Use the selected hints</source>
            <translation>Die ausgewählten Hinweise benutzen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Use this one</source>
            <translation>Diese übernehmen</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Verdigris</source>
            <translation>Grünspan</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Vermilion</source>
            <translation>Zinnober</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet blue</source>
            <translation>Violettblau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/model_about.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Vividness</source>
            <translation>Lebendigkeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Walnut</source>
            <translation>Walnuss</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Walnut, light</source>
            <translation>Walnuss, hell</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm brown</source>
            <translation>Warmes Braun</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm clay</source>
            <translation>Warmer Lehm</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm grey</source>
            <translation>Warmes Grau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm skin</source>
            <translation>Warme Haut</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm taupe</source>
            <translation>Warmes Taupe</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Warm, sunlit</source>
            <translation>Warm, in der Sonne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Warmer</source>
            <translation>Wärmer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Warmth</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Weathered wood</source>
            <translation>Verwittertes Holz</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet earth</source>
            <translation>Nasse Erde</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet stone</source>
            <translation>Nasser Stein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What Export proposes</source>
            <translation>Was der Export vorschlägt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it cannot do</source>
            <translation>Was es nicht kann</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it does</source>
            <translation>Was es tut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What photos are coloured on is shown here once one is open.</source>
            <translation>Worauf Fotos eingefärbt werden, steht hier, sobald eines offen ist.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Where Does a Click &amp;Help Most?</source>
            <translation>Wo &amp;hilft ein Klick am meisten?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the colours come from</source>
            <translation>Woher die Farben kommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the hints are</source>
            <translation>Wo die Hinweise sind</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>White</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White lawn</source>
            <translation>Weißer Batist</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White webbing</source>
            <translation>Weißes Gurtzeug</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Who is shown, who remembers the colours, where the photo is kept</source>
            <translation>Wer zu sehen ist, wer sich an die Farben erinnert, wo das Foto aufbewahrt wird</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Whole outline</source>
            <translation>Ganzer Umriss</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Willow, underside</source>
            <translation>Weide, Blattunterseite</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Wine red</source>
            <translation>Weinrot</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wine velvet</source>
            <translation>Weinroter Samt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>With 10 hints its colours are about {percent} % closer to the true ones.</source>
            <translation>Mit 10 Hinweisen liegen seine Farben etwa {percent} % näher an den echten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>With added colour</source>
            <translation>Mit hinzugefügter Farbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>With hints</source>
            <translation>Mit Hinweisen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>Without hints, in {percent} % of the test photos its colours were further off than grey.</source>
            <translation>Ohne Hinweise lagen seine Farben bei {percent} % der Testfotos weiter von den echten entfernt als Grau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Without saving, your hints and settings are lost.</source>
            <translation>Ohne Speichern gehen Ihre Hinweise und Einstellungen verloren.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wood and stone</source>
            <translation>Holz und Stein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Words of the mark</source>
            <translation>Text des Zeichens</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Worsted, dark</source>
            <translation>Kammgarn, dunkel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow green</source>
            <translation>Gelbgrün</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Yew</source>
            <translation>Eibe</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Young leaf</source>
            <translation>Junges Laub</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Yours</source>
            <translation>Ihre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Zenith, deep</source>
            <translation>Zenit, tief</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Zoom &amp;In</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Zoom at the pointer</source>
            <translation>Zoom am Zeiger</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>\ (hold)</source>
            <translation>\ (halten)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>a family colour</source>
            <translation>eine Familienfarbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>about {0}</source>
            <translation>etwa {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>after {count} seconds</source>
            <translation>nach {count} Sekunden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>alone</source>
            <translation>allein</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>at</source>
            <translation>bei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>blue tone of strength {strength}</source>
            <translation>Blauton der Stärke {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>brush stroke</source>
            <translation>Pinselstrich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>dB by kind</source>
            <translation>dB nach Art</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>different values</source>
            <translation>verschiedene Werte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>edited</source>
            <translation>bearbeitet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>en</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>everything alike</source>
            <translation>alles Ähnliche</translation>
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
            <translation>behalten</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>lightness {value}</source>
            <translation>Helligkeit {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>looking…</source>
            <translation>sucht…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>lossless</source>
            <translation>verlustfrei</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>may hold</source>
            <translation>mögliche Teile</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>no colour yet</source>
            <translation>noch keine Farbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>on CPU because {reason}</source>
            <translation>auf der CPU; Grund: {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>on the hint {name}</source>
            <translation>auf dem Hinweis {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>only this</source>
            <translation>nur dies</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/swatches.py" />
            <source>plausible, not documented</source>
            <translation>plausibel, nicht belegt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>sRGB (for screens and print shops)</source>
            <translation>sRGB (für Bildschirme und Fotolabore)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>saturation</source>
            <translation>Sättigung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>sepia tone of strength {strength}</source>
            <translation>Sepiaton der Stärke {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>skin, left grey</source>
            <translation>Haut, grau geblieben</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>spread</source>
            <translation>Ausbreitung</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>stroke</source>
            <translation>Strich</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>tone of strength {strength}</source>
            <translation>Ton der Stärke {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>used before</source>
            <translation>schon benutzt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>vividness</source>
            <translation>Lebendigkeit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>warmth</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>without its {what}</source>
            <translation>ohne {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>without its {what}, too large to be carried</source>
            <translation>ohne {what}, zu groß zum Mitnehmen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>{0} holds 8 bit</source>
            <translation>{0} kann nur 8 Bit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is a folder; choose another name.</source>
            <translation>{0} ist ein Ordner; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} is already there and will be replaced.</source>
            <translation>{0} ist schon da und wird ersetzt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is the original photo; choose another name.</source>
            <translation>{0} ist das Originalfoto; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>{0} of the region</source>
            <translation>{0} der Region</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} × {1} pixels</source>
            <translation>{0} × {1} Pixel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{bits} bit</source>
            <translation>{bits} Bit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>{cause} A crash would lose them: save the project, if need be to another disk.</source>
            <translation>{cause} Bei einem Absturz wären sie verloren: das Projekt speichern, notfalls auf einem anderen Datenträger.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>{choice} (default)</source>
            <translation>{choice} (Voreinstellung)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} cancelled</source>
            <translation>{count} abgebrochen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done</source>
            <translation>{count} fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done before</source>
            <translation>{count} schon früher fertig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} faces may have been left grey.</source>
            <translation>{count} Gesichter könnten grau geblieben sein.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} failed</source>
            <translation>{count} fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} hints</source>
            <translation>{count} Hinweise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} hints were placed; the picture stays nearly as it was.</source>
            <translation>{count} Hinweise wurden gesetzt; das Bild blieb fast, wie es war.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>{count} hints with the reference’s colours; change or delete any of them.</source>
            <translation>{count} Hinweise mit den Farben der Referenz; ändern oder löschen Sie beliebige davon.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>{count} photos</source>
            <translation>{count} Fotos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} regions</source>
            <translation>{count} Regionen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>{count} selected</source>
            <translation>{count} ausgewählt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} without colour</source>
            <translation>{count} ohne Farbe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>{done} of {count}</source>
            <translation>{done} von {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>{faults} It is left alone: put a good copy there, or take it away to begin anew.</source>
            <translation>{faults} Daran wird nichts geändert: Legen Sie eine heile Kopie dorthin, oder nehmen Sie die Datei weg, um neu zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{faults} That model is left out: install Tintype again to have it back.</source>
            <translation>{faults} Dieses Modell fehlt hier: Wird Tintype neu installiert, ist es wieder da.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>{name} has {count} pages. Which one do you want to colour?</source>
            <translation>{name} hat {count} Seiten. Welche möchten Sie einfärben?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>{name} is a file; choose a folder.</source>
            <translation>{name} ist eine Datei; wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>{name} is the original photo; choose another name.</source>
            <translation>{name} ist das Originalfoto; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name} was coloured with Tintype before; these colours are made anew. The hints of then are in its project.</source>
            <translation>{name} hat schon Farben von Tintype; diese hier sind neu gemacht. Die Hinweise von damals stehen im Projekt.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>{name} was coloured with the model '{model}', which is not installed here; it opens with '{other}' instead.</source>
            <translation>{name} wurde mit dem Modell „{model}“ eingefärbt, das hier nicht installiert ist; es öffnet sich stattdessen mit „{other}“.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-colour</source>
            <translation>{name}-farbig</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-report</source>
            <translation>{name}-bericht</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: its {what} is too large to be carried and is left out of exports.</source>
            <translation>{name}: {what} ist zu groß zum Mitnehmen und fehlt in Exporten.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: {page}.</source>
            <translation>{name}: {page}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>{number}, not there yet</source>
            <translation>{number}, noch nicht da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>{page} of {pages}</source>
            <translation>{page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>{path} is not there any more</source>
            <translation>{path} ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, current</source>
            <translation>{step}, aktuell</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, undone</source>
            <translation>{step}, zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>{typed} at this lightness is {shown}</source>
            <translation>{typed} ist bei dieser Helligkeit {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>{what} is not finished; close again to give it up.</source>
            <translation>Noch nicht fertig: {what}; noch einmal schließen, um es aufzugeben.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{what} was cancelled.</source>
            <translation>Abgebrochen: {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>“{text}” is no hex value; type one such as #3f5b3a.</source>
            <translation>„{text}“ ist kein Hexwert; geben Sie einen wie #3f5b3a ein.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>'color', 'keep' or 'neutral'</source>
            <translation>'color', 'keep' oder 'neutral'</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.model' is not a name</source>
            <translation>'look.model' ist kein Name</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.{key}' is not a number</source>
            <translation>'look.{key}' ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options' are missing</source>
            <translation>'options' fehlen</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options.{one}' is not what it should be</source>
            <translation>'options.{one}' ist nicht, was es sein soll</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.name' is not a name</source>
            <translation>'photo.name' ist kein Name</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.page' is not a number</source>
            <translation>'photo.page' ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.sha256' is not a checksum</source>
            <translation>'photo.sha256' ist keine Prüfsumme</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'project' is not a project</source>
            <translation>'project' ist kein Projekt</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <location filename="../../core/document/json_format.py" />
            <source>'regions' is not a short list</source>
            <translation>'regions' ist keine kurze Liste</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'written' is not a time</source>
            <translation>'written' ist keine Zeit</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>'{key}' is missing</source>
            <translation>'{key}' fehlt</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>'{rstrip}' in it </source>
            <translation>'{rstrip}' darin </translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>; without its {left_out}, too large to be carried</source>
            <translation>; ohne {left_out}, zu groß zum Mitnehmen</translation>
        </message>
        <message>
            <location filename="../../core/document/document.py" />
            <source>A document has at most {max_regions} regions.</source>
            <translation>Ein Dokument hat höchstens {max_regions} Regionen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>A picture has 8 or 16 bits per channel, not {bits}.</source>
            <translation>Ein Bild hat 8 oder 16 Bit je Kanal, nicht {bits}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region has 3 to {max_corners} corners, not {points}.</source>
            <translation>Eine Region hat 3 bis {max_corners} Ecken, nicht {points}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's corners must be numbers.</source>
            <translation>Die Ecken einer Region müssen Zahlen sein.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's feather must be 0 or more, not {feather}.</source>
            <translation>Die weiche Kante einer Region muss 0 oder mehr sein, nicht {feather}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>Another run is writing to {folder}; wait for it or choose another folder.</source>
            <translation>Ein anderer Durchlauf schreibt gerade nach {folder}; warten Sie auf ihn oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Asking the network about the hints</source>
            <translation>Das Modell wird zu den Hinweisen befragt</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} thread)</source>
            <translation>CPU ({threads} Thread)</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} threads)</source>
            <translation>CPU ({threads} Threads)</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Cancelled: {source}</source>
            <translation>Abgebrochen: {source}</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Chooses among {n1} colours for every spot.</source>
            <translation>Wählt für jede Stelle unter {n1} Farben.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Colouring</source>
            <translation>Einfärben</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Colours come from {n1} bins at a quarter of the size and may bleed over fine edges.</source>
            <translation>Die Farben kommen aus {n1} Klassen in einem Viertel der Größe und können über feine Kanten auslaufen.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>Comparing</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../core/rendering/render.py" />
            <source>Composing</source>
            <translation>Bild wird zusammengesetzt</translation>
        </message>
        <message>
            <location filename="../../core/imaging/profiles.py" />
            <source>Converting</source>
            <translation>Umrechnen</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF comment</source>
            <translation>EXIF-Kommentar</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF description</source>
            <translation>EXIF-Beschreibung</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF maker's notes</source>
            <translation>EXIF-Herstellernotizen</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF tag {number}</source>
            <translation>EXIF-Tag {number}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/seen_faces.py" />
            <source>Faces are found from the front alone: %s</source>
            <translation>Gesichter werden nur von vorn gefunden: %s</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Failed: {reason}</source>
            <translation>Fehlgeschlagen: {reason}</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (Core ML)</source>
            <translation>Grafikkarte (Core ML)</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (DirectML)</source>
            <translation>Grafikkarte (DirectML)</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <source>Hints do without learnt colour steps: %s</source>
            <translation>Hinweise kommen ohne gelernte Farbstufen aus: %s</translation>
        </message>
        <message>
            <location filename="../../core/rendering/certainty.py" />
            <source>In the card of the model '{card}', '{temperature}' must be above 0, not {temperature2}.</source>
            <translation>In der Karte des Modells '{card}' muss '{temperature}' über 0 sein, nicht {temperature2}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Joins what lies around a spot with what kind of scene the whole photo is.</source>
            <translation>Verbindet, was um eine Stelle herum liegt, mit der Art der Szene des ganzen Fotos.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>Learning from your colour photos</source>
            <translation>Aus Ihren Farbfotos wird gelernt</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Learnt from</source>
            <translation>Gelernt aus</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Learnt from web photos of about {n1} px: small or unusual objects, uniforms, dyes and old colour processes are guesses.</source>
            <translation>Gelernt aus Fotos aus dem Netz mit etwa {n1} px: Kleine oder ungewöhnliche Dinge, Uniformen, Färbemittel und alte Farbverfahren sind geraten.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Likely colours</source>
            <translation>Wahrscheinliche Farben</translation>
        </message>
        <message>
            <location filename="../../core/document/look.py" />
            <source>Look setting {name} must be between {low} and {high}, not {value}.</source>
            <translation>Die Look-Einstellung {name} muss zwischen {low} und {high} liegen, nicht bei {value}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>Looking for what is alike</source>
            <translation>Ähnliches wird gesucht</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {folder}; install Tintype again.</source>
            <translation>In {folder} ist kein Modell installiert; bitte Tintype neu installieren.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {root}; install Tintype again.</source>
            <translation>In {root} ist kein Modell installiert; bitte Tintype neu installieren.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>None of the photos to learn colours from is in colour.</source>
            <translation>Keines der Fotos, aus denen Farben gelernt werden sollen, ist farbig.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Old film</source>
            <translation>Alter Film</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>Opening the photo</source>
            <translation>Das Foto wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Proposes plausible colours, not the true ones.</source>
            <translation>Schlägt plausible Farben vor, nicht die wahren.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>Quality must be between 1 and 100, not {quality}.</source>
            <translation>Die Qualität muss zwischen 1 und 100 liegen, nicht bei {quality}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/luminance.py" />
            <location filename="../../core/imaging/opening.py" />
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Regression answers with the mean of what is possible, so colours are muted.</source>
            <translation>Regression antwortet mit dem Mittel des Möglichen, deshalb sind die Farben gedämpft.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title} because {reason}.</source>
            <translation>Läuft auf {title}; Grund: {reason}.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title}.</source>
            <translation>Läuft auf {title}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Sees the whole scene and the details, weighs the likeliest colours and heeds hints.</source>
            <translation>Sieht die ganze Szene und die Einzelheiten, wägt die wahrscheinlichsten Farben ab und beachtet Hinweise.</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Skipped: {source}: {reason}</source>
            <translation>Übersprungen: {source}: {reason}</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Source: Iizuka et al. {n1}, {n2} times as wide.</source>
            <translation>Quelle: Iizuka et al. {n1}, {n2}-mal so breit.</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Source: Zhang et al. {n1}, {n2} times as wide.</source>
            <translation>Quelle: Zhang et al. {n1}, {n2}-mal so breit.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Source: this project.</source>
            <translation>Quelle: dieses Projekt.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>Spreading the hints</source>
            <translation>Die Hinweise breiten sich aus</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint/card.json" />
            <source>Started from the weights of tint {version}, which learnt from {n1} photos ({n2} under various Creative Commons licences, {n3} open, {n4} for research only, {n5} unclear); training counts only those since.</source>
            <translation>Ausgehend von den Gewichten von tint {version}, das aus {n1} Fotos lernte ({n2} unter verschiedenen Creative-Commons-Lizenzen, {n3} frei, {n4} nur für Forschung, {n5} ungeklärt); die Angaben zum Training zählen nur die seither.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The card of the model {card} {what}.</source>
            <translation>Die Karte des Modells {card} {what}.</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>The family colours {path} cannot be read: {why}.</source>
            <translation>Die Familienfarben {path} können nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>The folder {output} cannot be made: {fault}.</source>
            <translation>Der Ordner {output} kann nicht angelegt werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so it cannot tell where a click helps most.</source>
            <translation>Das Modell '{card}' sagt nicht, wie sicher es sich einer Farbe ist; deshalb kann es nicht sagen, wo ein Klick am meisten hilft.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so its colours cannot be turned into hints.</source>
            <translation>Das Modell '{card}' sagt nicht, wie sicher es sich einer Farbe ist; deshalb lassen sich seine Farben nicht in Hinweise verwandeln.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>The model '{card}' states no shares of colours, so it cannot learn from your photos.</source>
            <translation>Das Modell '{card}' nennt keine Farbanteile; deshalb kann es nicht aus Ihren Fotos lernen.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model '{name}' was not loaded from a folder.</source>
            <translation>Das Modell '{name}' wurde nicht aus einem Ordner geladen.</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: '{inside}' {why}.</source>
            <translation>Die Modellkarte {origin} ist beschädigt: '{inside}' {why}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: {where}must be a JSON object.</source>
            <translation>Die Modellkarte {origin} ist beschädigt: {where}muss ein JSON-Objekt sein.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be read: {fault}.</source>
            <translation>Die Modellkarte {path} kann nicht gelesen werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be written: {fault}.</source>
            <translation>Die Modellkarte {path} kann nicht geschrieben werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is larger than {limit} MB.</source>
            <translation>Die Modellkarte {path} ist größer als {limit} MB.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is not valid JSON.</source>
            <translation>Die Modellkarte {path} ist kein gültiges JSON.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} has {size} bytes, but 'bytes' in {path} is {bytes}.</source>
            <translation>Die Modelldatei {card} hat {size} Bytes, aber 'bytes' in {path} ist {bytes}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} named in {path} is missing.</source>
            <translation>Die in {path} genannte Modelldatei {card} fehlt.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <location filename="../../core/models/graph_limits.py" />
            <source>The model file {path} cannot be read: {fault}.</source>
            <translation>Die Modelldatei {path} kann nicht gelesen werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {path} is damaged or was replaced: its SHA-256 is not the card's.</source>
            <translation>Die Modelldatei {path} ist beschädigt oder wurde ersetzt: Ihr SHA-256 ist nicht das der Karte.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} cannot be run: {fault}.</source>
            <translation>Das Modell {card} kann nicht ausgeführt werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} failed: {fault}.</source>
            <translation>Das Modell {card} ist ausgefallen: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' of shape {shape} instead of {wanted}.</source>
            <translation>Das Modell {card} hat '{name}' der Form {shape} statt {wanted} geliefert.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' that is not a number.</source>
            <translation>Das Modell {card} hat '{name}' geliefert, und das ist keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave an answer that is not a colour.</source>
            <translation>Das Modell {card} hat eine Antwort gegeben, die keine Farbe ist.</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>The model {card} had no answer after {longest_run} seconds.</source>
            <translation>Das Modell {card} hatte nach {longest_run} Sekunden keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} takes an input of shape {shape}; this program can feed (N, 1, H, W), and (N, 4, H, W) with hints.</source>
            <translation>Das Modell {card} nimmt eine Eingabe der Form {shape}; dieses Programm kann (N, 1, H, W) liefern, mit Hinweisen auch (N, 4, H, W).</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>The model {path} cannot be run: {cause}.</source>
            <translation>Das Modell {path} kann nicht ausgeführt werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>The name {fault} is too long.</source>
            <translation>Der Name {fault} ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <source>The network takes no hints: they act by propagation over its answer only and cannot change what it sees elsewhere in the photo.</source>
            <translation>Das Netz nimmt keine Hinweise: Sie wirken nur durch Ausbreitung über seine Antwort und können nicht ändern, was es anderswo im Foto sieht.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The original is kept as a second layer only at its full size.</source>
            <translation>Das Original bleibt nur in voller Größe als zweite Ebene erhalten.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The original {asked} of {path} is not there; say where it is with --photo.</source>
            <translation>Das Original {asked} von {path} ist nicht da; geben Sie mit --photo an, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>The palette {path} cannot be read: {why}.</source>
            <translation>Die Palette {path} kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names may not hold a slash; folders stay as they are.</source>
            <translation>Das Namensmuster darf keinen Schrägstrich enthalten; die Ordner bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names must hold {name} or {number}, else all would be called the same.</source>
            <translation>Das Namensmuster muss {name} oder {number} enthalten, sonst hießen alle gleich.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo has neither a file nor data to be saved.</source>
            <translation>Das Foto hat weder eine Datei noch Daten, die gespeichert werden könnten.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} cannot be read to be saved: {fault}; put it back to save the project.</source>
            <translation>Das Foto {path} kann zum Speichern nicht gelesen werden: {fault}; legen Sie es zurück, um das Projekt zu speichern.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} was changed by another program since it was opened; put the earlier one back to save the project.</source>
            <translation>Das Foto {path} wurde seit dem Öffnen von einem anderen Programm geändert; legen Sie das frühere zurück, um das Projekt zu speichern.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>The profile is "srgb" or "source", not "{profile}".</source>
            <translation>Das Profil ist "srgb" oder "source", nicht "{profile}".</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path}</source>
            <translation>Das Projekt {path}</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} cannot be read: {fault}.</source>
            <translation>Das Projekt {path} kann nicht gelesen werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} does not exist.</source>
            <translation>Das Projekt {path} ist nicht vorhanden.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is damaged: its {name} is incomplete.</source>
            <translation>Das Projekt {path} ist beschädigt: {name} ist unvollständig.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is refused: its {name} {words}.</source>
            <translation>Das Projekt {path} wird abgelehnt: {name} {words}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} needs {file_size} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation>Das Projekt {path} braucht zum Öffnen {file_size} GB Speicher, und auf diesem Rechner sind {free} GB frei; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path}</source>
            <translation>Die Begleitdatei {path}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} cannot be read: {fault}.</source>
            <translation>Die Begleitdatei {path} kann nicht gelesen werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} was written by a newer Tintype.</source>
            <translation>Die Begleitdatei {path} wurde von einer neueren Version von Tintype geschrieben.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The size and the resolution of a picture are positive numbers.</source>
            <translation>Größe und Auflösung eines Bildes sind positive Zahlen.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/suggest.py" />
            <source>The spot {x}, {y} lies outside {photo} ({width} x {height} pixels).</source>
            <translation>Die Stelle {x}, {y} liegt außerhalb von {photo} ({width} x {height} Pixel).</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>The training photos include classes that are not clearly open (see “Learnt from”).</source>
            <translation>Unter den Trainingsfotos sind solche, deren Lizenz nicht eindeutig frei ist (siehe „Gelernt aus“).</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>The unsaved changes to {photo} are kept but cannot be opened: {cause}.</source>
            <translation>Die nicht gespeicherten Änderungen an {photo} sind aufgehoben, lassen sich aber nicht öffnen: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} cannot be read: {fault}.</source>
            <translation>Die Gewichte {path} sind nicht lesbar: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} do not fit this program.</source>
            <translation>Die Gewichte {path} passen nicht zu diesem Programm.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is larger than 1 MB.</source>
            <translation>Die Datei {path} ({what}) kann nicht gelesen werden: Sie ist größer als 1 MB.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is not JSON.</source>
            <translation>Die Datei {path} ({what}) kann nicht gelesen werden: Sie ist kein JSON.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it must be a JSON object.</source>
            <translation>Die Datei {path} ({what}) kann nicht gelesen werden: Sie muss ein JSON-Objekt sein.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: {why}.</source>
            <translation>Die Datei {path} ({what}) kann nicht gelesen werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>There is no device '{name}'; choose one of {devices}.</source>
            <translation>Es gibt kein Gerät '{name}'; wählen Sie eines von {devices}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>There is no file or folder {photo}.</source>
            <translation>Es gibt keine Datei und keinen Ordner {photo}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>There is no model named '{name}'; installed: {known}.</source>
            <translation>Es gibt kein Modell namens '{name}'; installiert sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/shared.py" />
            <source>There is no photo in {folder} to learn colours from.</source>
            <translation>In {folder} ist kein Foto, aus dem Farben gelernt werden könnten.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>There is not enough free memory for this; close other programs and try again.</source>
            <translation>Dafür ist nicht genug Speicher frei; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2} plus {n3} x smooth L1 on ab, hinted pixels {n4} times plus {n5} x cross-entropy of the scene.</source>
            <translation>Trainiert mit Kreuzentropie über {n1} weich kodierte ab-Klassen, Ausgleichsexponent {n2}, plus {n3} x geglättetem L1 auf ab, Pixel mit Hinweis {n4}-fach, plus {n5} x Kreuzentropie der Szene.</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2}.</source>
            <translation>Trainiert mit Kreuzentropie über {n1} weich kodierte ab-Klassen, Ausgleichsexponent {n2}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Trained with squared ab error plus {n1} x cross-entropy of the scene.</source>
            <translation>Trainiert mit quadratischem ab-Fehler plus {n1} x Kreuzentropie der Szene.</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes cannot be kept for recovery in {root}: {fault}.</source>
            <translation>Nicht gespeicherte Änderungen können in {root} nicht gegen einen Absturz gesichert werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes of an earlier run cannot be read and were set aside in {folder}: {cause}.</source>
            <translation>Nicht gespeicherte Änderungen eines früheren Durchlaufs sind nicht lesbar und wurden in {folder} beiseitegelegt: {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Weights: Apache-2.0 as far as the makers' rights go.</source>
            <translation>Gewichte: Apache-2.0, soweit die Rechte der Urheber reichen.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>With hints</source>
            <translation>Mit Hinweisen</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Without hints it prefers common, muted colours.</source>
            <translation>Ohne Hinweise bevorzugt es übliche, gedämpfte Farben.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>Writing failed</source>
            <translation>Schreiben fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a colour such as '#3f5b3a'</source>
            <translation>eine Farbe wie '#3f5b3a'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a list of [x, y] pairs</source>
            <translation>eine Liste von Paaren [x, y]</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>a number is too large.</source>
            <translation>eine Zahl ist zu groß.</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number with too many digits</source>
            <translation>eine Zahl mit zu vielen Ziffern</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number {allowed}</source>
            <translation>eine Zahl {allowed}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [a, b]</source>
            <translation>ein Paar [a, b]</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [x, y]</source>
            <translation>ein Paar [x, y]</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a whole number from 0 up</source>
            <translation>eine ganze Zahl ab 0</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>above {low} and at most {high}</source>
            <translation>über {low} und höchstens {high}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>as they go beyond 0 to 1</source>
            <translation>da sie über 0 bis 1 hinausgehen</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {height}, inside the photo</source>
            <translation>zwischen 0 und {height}, innerhalb des Fotos</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {width}, inside the photo</source>
            <translation>zwischen 0 und {width}, innerhalb des Fotos</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between {ab_limit} and {ab_limit2}</source>
            <translation>zwischen {ab_limit} und {ab_limit2}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>between {low} and {high}</source>
            <translation>zwischen {low} und {high}</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>brings functions of its own</source>
            <translation>bringt eigene Funktionen mit</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>by what the file calls its lowest and highest value</source>
            <translation>nach dem, was die Datei als kleinsten und größten Wert nennt</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>claims weights that are not in its file</source>
            <translation>gibt Gewichte an, die nicht in seiner Datei sind</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>claims {file_size} bytes</source>
            <translation>gibt {file_size} Bytes an</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>colour profile</source>
            <translation>Farbprofil</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>connection timed out</source>
            <translation>keine Antwort innerhalb der Wartezeit</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>decides how boldly the model chooses</source>
            <translation>entscheidet, wie mutig das Modell wählt</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>device or resource busy</source>
            <translation>das Gerät oder die Datei wird gerade benutzt</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>directory not empty</source>
            <translation>der Ordner ist nicht leer</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>does not name the input '{name}', which its graph takes</source>
            <translation>nennt den Eingang '{name}' nicht, den sein Graph nimmt</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must be two numbers</source>
            <translation>jedes 'ab' muss aus zwei Zahlen bestehen</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must lie between -{ab_limit} and {ab_limit2}</source>
            <translation>jedes 'ab' muss zwischen -{ab_limit} und {ab_limit2} liegen</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every name</source>
            <translation>jeder Name</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every note</source>
            <translation>jede Notiz</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>every swatch needs a colour like #3f5b3a</source>
            <translation>jeder Eintrag braucht eine Farbe wie #3f5b3a</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>extended XMP ({lost} MB)</source>
            <translation>erweitertes XMP ({lost} MB)</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>family colours</source>
            <translation>Familienfarben</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'hints' is {entries}, but must be a list</source>
            <translation>Feld 'hints' ist {entries}, muss aber eine Liste sein</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'version' is {version}, but must be {version2}</source>
            <translation>Feld 'version' ist {version}, muss aber {version2} sein</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {name} is unknown, known are {names}</source>
            <translation>Feld {name} ist unbekannt, bekannt sind {names}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {twice} is given twice in one object</source>
            <translation>Feld {twice} steht zweimal in einem Objekt</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>file exists</source>
            <translation>die Datei ist schon vorhanden</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_nodes} operators</source>
            <translation>hat mehr als {max_nodes} Operatoren</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_tensors} parts</source>
            <translation>hat mehr als {max_tensors} Teile</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has operators of '{name}', which are not ONNX's own</source>
            <translation>hat Operatoren von '{name}', die nicht zu ONNX selbst gehören</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has sparse weights, which this program does not read</source>
            <translation>hat dünn besetzte Gewichte, die dieses Programm nicht liest</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has the operator '{name}', which this program does not run</source>
            <translation>hat den Operator '{name}', den dieses Programm nicht ausführt</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>has the unknown schema {schema}</source>
            <translation>hat das unbekannte Schema {schema}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>hint {number}</source>
            <translation>Hinweis {number}</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>holds a network within a network</source>
            <translation>enthält ein Netz in einem Netz</translation>
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>in this photo</source>
            <translation>in diesem Foto</translation>
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>influence of a moment</source>
            <translation>Einfluss eines Augenblicks</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>input/output error</source>
            <translation>Ein-/Ausgabefehler des Datenträgers</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a PDF document, not a photo; save its pages as TIFF or PNG first</source>
            <translation>ist ein PDF-Dokument, kein Foto; speichern Sie zuerst die Seiten als TIFF oder PNG</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a Photoshop file, which Tintype does not read; save it as TIFF first</source>
            <translation>ist eine Photoshop-Datei, die Tintype nicht liest; speichern Sie sie zuerst als TIFF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a ZIP archive or office document, not a photo</source>
            <translation>ist ein ZIP-Archiv oder Office-Dokument, kein Foto</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>is a directory</source>
            <translation>das ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is a link</source>
            <translation>ist eine Verknüpfung</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is empty or damaged</source>
            <translation>ist leer oder beschädigt</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is encrypted</source>
            <translation>ist verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is made of too many parts</source>
            <translation>besteht aus zu vielen Teilen</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is not a known field</source>
            <translation>ist kein bekanntes Feld</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is packed in an unknown way</source>
            <translation>ist auf unbekannte Art gepackt</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is there twice</source>
            <translation>ist zweimal vorhanden</translation>
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it has an unusual pixel type ({mode})</source>
            <translation>die Datei hat einen ungewöhnlichen Pixeltyp ({mode})</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it has no list of swatches</source>
            <translation>sie hat keine Liste von Farben</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>it holds no hints</source>
            <translation>es enthält keine Hinweise</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <source>it holds no picture</source>
            <translation>die Datei enthält kein Bild</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>it holds something other than numbers</source>
            <translation>die Datei enthält etwas anderes als Zahlen</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>it is a pipe or a device</source>
            <translation>es ist eine Pipe oder ein Gerät</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it is cut short</source>
            <translation>die Datei ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it must have 1 to {max_swatches} swatches</source>
            <translation>sie muss 1 bis {max_swatches} Farben haben</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>it was written by Tintype {version}, this is {version2}</source>
            <translation>es wurde von Tintype {version} geschrieben, dies ist {version2}</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it was written by a newer version of Tintype</source>
            <translation>sie wurde von einer neueren Version von Tintype geschrieben</translation>
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <source>its TIFF data cannot be decoded</source>
            <translation>die TIFF-Daten lassen sich nicht entschlüsseln</translation>
        </message>
        <message>
            <location filename="../../core/models/self_test.py" />
            <source>its colours differ from the CPU's by {mean} ab units on average and {largest} at most</source>
            <translation>seine Farben weichen von denen der CPU um {mean} ab-Einheiten im Mittel und höchstens {largest} ab</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>its document</source>
            <translation>das Dokument</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json holds no document</source>
            <translation>document.json enthält kein Dokument</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json is not valid JSON</source>
            <translation>document.json ist kein gültiges JSON</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is empty</source>
            <translation>seine Datei ist leer</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is larger than {max_bytes} MB</source>
            <translation>seine Datei ist größer als {max_bytes} MB</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>its folder does not exist</source>
            <translation>ihr Ordner ist nicht vorhanden</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is not complete</source>
            <translation>der Dateikopf ist unvollständig</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is wrong</source>
            <translation>der Dateikopf ist falsch</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its hints are nested too deeply</source>
            <translation>die Hinweise sind zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>its link leads back to itself</source>
            <translation>die Verknüpfung führt zu sich selbst zurück</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/colour/swatch_json.py" />
            <source>its name is not a valid one</source>
            <translation>der Name ist nicht gültig</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/files.py" />
            <source>its name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its network {fault}</source>
            <translation>sein Netz {fault}</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>its photo is not the one it was saved with</source>
            <translation>das Foto ist nicht das, mit dem es gespeichert wurde</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>its pixels are numbers from {low} to {high}, taken as black and white {why}</source>
            <translation>die Pixel sind Zahlen von {low} bis {high}, genommen als Schwarz und Weiß, {why}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>its pixels cannot be decoded</source>
            <translation>die Pixel lassen sich nicht entschlüsseln</translation>
        </message>
        <message>
            <location filename="../../core/imaging/jp2_boxes.py" />
            <source>its pixels of {depth} bits are read with {bits}</source>
            <translation>seine Pixel zu {depth} Bit werden mit {bits} gelesen</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>its title</source>
            <translation>ihr Titel</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>keeps its weights in other files</source>
            <translation>hat seine Gewichte in anderen Dateien</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>less than 0.1 %</source>
            <translation>weniger als 0,1 %</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>line {lineno}, column {colno} is not valid JSON ({msg})</source>
            <translation>Zeile {lineno}, Spalte {colno} ist kein gültiges JSON ({msg})</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of names</source>
            <translation>muss eine Liste von Namen sein</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of {count} numbers, or empty</source>
            <translation>muss eine Liste von {count} Zahlen oder leer sein</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a number from {low} to {high}</source>
            <translation>muss eine Zahl von {low} bis {high} sein</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a whole number from {low} to {high}</source>
            <translation>muss eine ganze Zahl von {low} bis {high} sein</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be text of at most {text_limit} characters</source>
            <translation>muss ein Text von höchstens {text_limit} Zeichen sein</translation>
        </message>
        <message>
            <location filename="../../core/models/card_results.py" />
            <source>must be there exactly if 'hint_photos' is not 0</source>
            <translation>muss genau dann da sein, wenn 'hint_photos' nicht 0 ist</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must be {format}; this program cannot read format {found}</source>
            <translation>muss {format} sein; dieses Programm kann das Format {found} nicht lesen</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must have names of small letters, digits and '_'</source>
            <translation>muss Namen aus Kleinbuchstaben, Ziffern und '_' haben</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold numbers that are not negative</source>
            <translation>darf keine negativen Zahlen enthalten</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold {what} by name</source>
            <translation>muss {what} nach Namen enthalten</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must match {pattern}</source>
            <translation>muss {pattern} entsprechen</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must name '{required}'</source>
            <translation>muss '{required}' nennen</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not be empty</source>
            <translation>darf nicht leer sein</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must not be less than 'short_side'</source>
            <translation>darf nicht kleiner als 'short_side' sein</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not name anything twice</source>
            <translation>darf nichts zweimal nennen</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must sum to 1</source>
            <translation>muss zusammen 1 ergeben</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which its graph does not take</source>
            <translation>nennt den Eingang '{name}', den sein Graph nicht nimmt</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which this program does not know</source>
            <translation>nennt den Eingang '{name}', den dieses Programm nicht kennt</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the output '{name}', which its graph does not give</source>
            <translation>nennt den Ausgang '{name}', den sein Graph nicht gibt</translation>
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>network, {share} sure</source>
            <translation>Netz, zu {share} sicher</translation>
        </message>
        <message>
            <location filename="../../core/hints/hint.py" />
            <location filename="../../core/rendering/without_bins.py" />
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>no NVIDIA driver was found</source>
            <translation>es wurde kein NVIDIA-Treiber gefunden</translation>
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <location filename="../../core/batch/report.py" />
            <source>no colour found</source>
            <translation>keine Farbe gefunden</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>no files can be made in that folder</source>
            <translation>in diesem Ordner lassen sich keine Dateien anlegen</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>no hint input</source>
            <translation>ohne Hinweise</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>no such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>not a directory</source>
            <translation>das ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>not a finite number</source>
            <translation>keine endliche Zahl</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>of a file</source>
            <translation>einer Datei</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>one page</source>
            <translation>eine Seite</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>onnxruntime cannot work with its network ({name})</source>
            <translation>onnxruntime kann mit seinem Netz nicht arbeiten ({name})</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>operation not permitted</source>
            <translation>das ist nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>permission denied</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>ranked with their shares; the next best click can be found</source>
            <translation>geordnet mit ihren Anteilen; die nächste beste Stelle kann gefunden werden</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>says {channels} input channels, its graph has {channels2}</source>
            <translation>gibt {channels} Eingangskanäle an, sein Graph hat {channels2}</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>stale file handle</source>
            <translation>die Datei ist auf dem Netzlaufwerk nicht mehr erreichbar</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>strengthens or pales the model's colours</source>
            <translation>verstärkt oder verblasst die Farben des Modells</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>takes hints</source>
            <translation>nimmt Hinweise</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON holds a number with too many digits</source>
            <translation>das JSON enthält eine Zahl mit zu vielen Ziffern</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON is nested too deeply</source>
            <translation>das JSON ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the JSON must be an object with 'version' and 'hints'</source>
            <translation>das JSON muss ein Objekt mit 'version' und 'hints' sein</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>the disk gives no reason</source>
            <translation>der Datenträger nennt keinen Grund</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>the disk is full</source>
            <translation>der Datenträger ist voll</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>the disk is read-only</source>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the editor spreads them within edges; the model does not know of them</source>
            <translation>das Programm breitet sie bis zu den Kanten aus; das Modell weiß nichts von ihnen</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>the file could not be completed</source>
            <translation>die Datei konnte nicht fertiggestellt werden</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>the file would be larger than this disk allows</source>
            <translation>die Datei würde größer, als dieser Datenträger erlaubt</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model itself takes them and carries them to things alike</source>
            <translation>das Modell selbst nimmt sie und trägt sie zu Ähnlichem weiter</translation>
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>the model's choice</source>
            <translation>die Wahl des Modells</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model's choice and common colours, without shares; no next best click</source>
            <translation>die Wahl des Modells und übliche Farben, ohne Anteile; keine nächste beste Stelle</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the name of a family colour</source>
            <translation>der Name einer Familienfarbe</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the name of a swatch</source>
            <translation>der Name einer Farbe</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>the parts it is made of by this computer give slightly other numbers</source>
            <translation>die Bausteine, aus denen dieser Rechner es macht, geben etwas andere Zahlen</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>the photo</source>
            <translation>das Foto</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the source of a swatch</source>
            <translation>die Quelle einer Farbe</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>their version must be {version}</source>
            <translation>ihre Version muss {version} sein</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there are more than {max_colours}</source>
            <translation>es sind mehr als {max_colours}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>there are {entries} hints, more than the {max_points} points allowed</source>
            <translation>es sind {entries} Hinweise, mehr als die erlaubten {max_points} Punkte</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there is no list named 'family'</source>
            <translation>es gibt keine Liste namens 'family'</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>there is not enough free memory; close other programs and try again</source>
            <translation>es ist nicht genug Speicher frei; schließen Sie andere Programme und versuchen Sie es erneut</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>this installation of onnxruntime has no {titles} support</source>
            <translation>diese Installation von onnxruntime unterstützt {titles} nicht</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>too many open files</source>
            <translation>zu viele offene Dateien</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>too many unfinished files lie there</source>
            <translation>dort liegen zu viele unfertige Dateien</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>two colours have the same name</source>
            <translation>zwei Farben haben denselben Namen</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>was saved by a newer Tintype; update this one to open it</source>
            <translation>wurde mit einer neueren Version von Tintype gespeichert; zum Öffnen diese hier aktualisieren</translation>
        </message>
        <message>
            <location filename="../../core/file_lock.py" />
            <source>who held it has removed it</source>
            <translation>wer sie hielt, hat sie entfernt</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>you have no permission to write there</source>
            <translation>Sie haben dort kein Schreibrecht</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>your share of the disk is full</source>
            <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} brings the file over the {max_points} points allowed</source>
            <translation>{before} bringt die Datei über die erlaubten {max_points} Punkte</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'family' and '{other}', but must have only one of them</source>
            <translation>{before} hat 'family' und '{other}', darf aber nur eines davon haben</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'points' and '{name}', but must have only one of them</source>
            <translation>{before} hat 'points' und '{name}', darf aber nur eines davon haben</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has {points} points, more than the {max_points} allowed</source>
            <translation>{before} hat {points} Punkte, mehr als die erlaubten {max_points}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is of kind 'color', but has neither 'color' nor 'ab' nor 'family'</source>
            <translation>{before} ist von der Art 'color', hat aber weder 'color' noch 'ab' noch 'family'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is {entry}, but must be an object</source>
            <translation>{before} ist {entry}, muss aber ein Objekt sein</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, but no family colours are given</source>
            <translation>{before} nennt die Familienfarbe {name}, es sind aber keine Familienfarben angegeben</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, which is not among those given</source>
            <translation>{before} nennt die Familienfarbe {name}, die nicht unter den angegebenen ist</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>{before} on CPU because {reason}</source>
            <translation>{before} auf der CPU; Grund: {reason}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field 'id' is {id}, which an earlier hint has already</source>
            <translation>{before}, Feld 'id' ist {id}, und das hat schon ein früherer Hinweis</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field '{name}' is only for hints of kind 'color', not '{kind}'</source>
            <translation>{before}, Feld '{name}' gibt es nur bei Hinweisen der Art 'color', nicht '{kind}'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>{before}, field '{name}' is {value}, but must be {allowed}</source>
            <translation>{before}, Feld '{name}' ist {value}, muss aber {allowed} sein</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>{before}: {after}</source>
            <translation>{before}: {after}</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} M weights</source>
            <translation>{card} Mio. Gewichte</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} million, {bytes} MB</source>
            <translation>{card} Millionen, {bytes} MB</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} and {original}</source>
            <translation>{colorized} und {original}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} is {width} x {height} pixels, {original} is {width2} x {height2}.</source>
            <translation>{colorized} hat {width} x {height} Pixel, {original} hat {width2} x {height2}.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} for research only</source>
            <translation>{count} nur für Forschung</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unclear licence</source>
            <translation>{count} mit ungeklärter Lizenz</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unknown licence</source>
            <translation>{count} mit unbekannter Lizenz</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} openly licensed</source>
            <translation>{count} frei lizenziert</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} under various Creative Commons licences</source>
            <translation>{count} unter verschiedenen Creative-Commons-Lizenzen</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{fault} cannot be written</source>
            <translation>{fault} kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{folder} cannot be written to: {fault}.</source>
            <translation>In {folder} kann nicht geschrieben werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{found} is not the original that {path} was made of, or was changed since: its SHA-256 is {sha256}…, not {sha2562}….</source>
            <translation>{found} ist nicht das Original, aus dem {path} gemacht wurde, oder wurde seitdem geändert: Sein SHA-256 ist {sha256}…, nicht {sha2562}….</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>{labels} ({blob} MB)</source>
            <translation>{labels} ({blob} MB)</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} differ in luminance in {share} of the pixels, by up to {largest} of {last} values.</source>
            <translation>{names} unterscheiden sich in der Luminanz bei {share} der Pixel, um bis zu {largest} von {last} Werten.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have identical luminance: every {bits}-bit value comes back.</source>
            <translation>{names} haben dieselbe Luminanz: Jeder {bits}-Bit-Wert kommt genau zurück.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance as far as {lossy} keeps it: {mean} of {last} values apart on average, the mean of no {block} x {block2} block by more than {block3}; TIFF and PNG keep it exactly.</source>
            <translation>{names} haben dieselbe Luminanz, soweit {lossy} sie bewahrt: im Mittel {mean} von {last} Werten Abstand, der Mittelwert keines Blocks von {block} x {block2} um mehr als {block3}; TIFF und PNG bewahren sie genau.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance, within one {bits}-bit value in every pixel.</source>
            <translation>{names} haben dieselbe Luminanz, in jedem Pixel auf einen {bits}-Bit-Wert genau.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: its name is not a valid one.</source>
            <translation>{name} kann nicht gelesen werden: Der Name ist nicht gültig.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: you have no permission for it.</source>
            <translation>{name} kann nicht gelesen werden: Sie haben keine Berechtigung dafür.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: {cause}.</source>
            <translation>{name} kann nicht gelesen werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} does not hold the pixels of a photo.</source>
            <translation>{name} enthält nicht die Pixel eines Fotos.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} has more than {max_pixels} megapixels.</source>
            <translation>{name} hat mehr als {max_pixels} Megapixel.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} has signed pixel values, which no photo has; save it as 16-bit TIFF first.</source>
            <translation>{name} hat Pixelwerte mit Vorzeichen, die kein Foto hat; speichern Sie es zuerst als 16-Bit-TIFF.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} has {there}; there is no page {page}.</source>
            <translation>{name} hat {there}; es gibt keine Seite {page}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} holds complex numbers, not a photo.</source>
            <translation>{name} enthält komplexe Zahlen, kein Foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} holds pixels that are not numbers (NaN or infinite).</source>
            <translation>{name} enthält Pixel, die keine Zahlen sind (NaN oder unendlich).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a camera raw file; develop it to TIFF or JPEG first.</source>
            <translation>{name} ist eine Kamera-Rohdatei; entwickeln Sie sie zuerst zu TIFF oder JPEG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a film or sound file, not a photo.</source>
            <translation>{name} ist eine Film- oder Tondatei, kein Foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a folder, not a photo.</source>
            <translation>{name} ist ein Ordner, kein Foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} is a kind of TIFF that Tintype does not read; save it as 16-bit TIFF first.</source>
            <translation>{name} ist eine Art von TIFF, die Tintype nicht liest; speichern Sie es zuerst als 16-Bit-TIFF.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is a kind of {names} that Tintype does not read; save it as grey or RGB with 8 or 16 bits first.</source>
            <translation>{name} ist eine Art von {names}, die Tintype nicht liest; speichern Sie es zuerst als Graustufen oder RGB mit 8 oder 16 Bit.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a pipe or a device, not a photo.</source>
            <translation>{name} ist eine Pipe oder ein Gerät, kein Foto.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a {names} photo, which Tintype reads only where the package {optional} is installed; save it as TIFF or PNG first.</source>
            <translation>{name} ist ein {names}-Foto; Tintype liest es nur, wo das Paket {optional} installiert ist; speichern Sie es zuerst als TIFF oder PNG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is animated, and Tintype colours still photos only.</source>
            <translation>{name} ist animiert, und Tintype färbt nur unbewegte Fotos ein.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its header gives no size.</source>
            <translation>{name} ist beschädigt: Der Dateikopf nennt keine Größe.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its {names} data cannot be decoded; copy or scan it anew.</source>
            <translation>{name} ist beschädigt: Die {names}-Daten lassen sich nicht entschlüsseln; neu kopieren oder scannen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: the {names} file is cut short or broken; copy or scan it anew.</source>
            <translation>{name} ist beschädigt: Die {names}-Datei ist abgeschnitten oder defekt; neu kopieren oder scannen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} is damaged: {error}.</source>
            <translation>{name} ist beschädigt: {error}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is empty (0 bytes).</source>
            <translation>{name} ist leer (0 Bytes).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is not a photo that Tintype can read (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM).</source>
            <translation>{name} ist kein Foto, das Tintype lesen kann (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is not there; it was moved, renamed or deleted.</source>
            <translation>{name} ist nicht da; die Datei wurde verschoben, umbenannt oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} needs more memory than this computer has free.</source>
            <translation>{name} braucht mehr Speicher, als dieser Rechner frei hat.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to be written and this computer has {free} GB free; close other programs and try again.</source>
            <translation>{name} braucht zum Schreiben {needed} GB Speicher, und auf diesem Rechner sind {free} GB frei; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation>{name} braucht zum Öffnen {needed} GB Speicher, und auf diesem Rechner sind {free} GB frei; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} says it is {width} x {height} pixels</source>
            <translation>{name} gibt {width} x {height} Pixel an</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} was changed while it was read; open it again.</source>
            <translation>{name} wurde während des Lesens geändert; öffnen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged</source>
            <translation>{origin} ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}</source>
            <translation>{origin} ist beschädigt: {cause}</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}.</source>
            <translation>{origin} ist beschädigt: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: '{name}' of a region is damaged.</source>
            <translation>{origin}: '{name}' einer Region ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: a region is damaged.</source>
            <translation>{origin}: Eine Region ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{origin}: the hints are {text} characters long, more than the {max_characters} allowed.</source>
            <translation>{origin}: Die Hinweise sind {text} Zeichen lang, mehr als die erlaubten {max_characters}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/pipeline.py" />
            <source>{output} is there already.</source>
            <translation>{output} ist schon vorhanden.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} is not the same in every byte as {picture}: {cause}.</source>
            <translation>{out} ist nicht in jedem Byte gleich {picture}: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} would be another format: {path} describes a {wanted} file; choose the ending {suffix}.</source>
            <translation>{out} wäre ein anderes Format: {path} beschreibt eine {wanted}-Datei; wählen Sie die Endung {suffix}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{pages} pages</source>
            <translation>{pages} Seiten</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: it may need {needed} and the disk has {free} free; make room there or choose another place.</source>
            <translation>{path} kann nicht geschrieben werden: Das Bild braucht bis zu {needed}, und auf dem Datenträger sind {free} frei; schaffen Sie dort Platz oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its metadata could not be added.</source>
            <translation>{path} kann nicht geschrieben werden: Die Metadaten ließen sich nicht hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its pixels do not fit {photo}.</source>
            <translation>{path} kann nicht geschrieben werden: Die Pixel passen nicht zu {photo}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/tiff_tags.py" />
            <source>{path} cannot be written: its tags could not be added.</source>
            <translation>{path} kann nicht geschrieben werden: Die Tags ließen sich nicht hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: only a TIFF keeps the original as a second layer.</source>
            <translation>{path} kann nicht geschrieben werden: Nur TIFF behält das Original als zweite Ebene.</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} cannot be written: there is a folder of that name.</source>
            <translation>{path} kann nicht geschrieben werden: Es gibt einen Ordner dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: {cause}.</source>
            <translation>{path} kann nicht geschrieben werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{path} cannot be written: {fault}.</source>
            <translation>{path} kann nicht geschrieben werden: {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: {form} holds at most {longest} pixels a side; choose TIFF or PNG.</source>
            <translation>{path} kann nicht geschrieben werden: {form} fasst höchstens {longest} Pixel Seitenlänge; wählen Sie TIFF oder PNG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>{path} cannot have 16 bits: its format holds 8 only; choose TIFF or PNG.</source>
            <translation>{path} kann keine 16 Bit haben: Das Format fasst nur 8; wählen Sie TIFF oder PNG.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is a folder, a pipe or a device, not a Tintype project.</source>
            <translation>{path} ist ein Ordner, eine Pipe oder ein Gerät, kein Tintype-Projekt.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project or is damaged; open a backup of it if there is one.</source>
            <translation>{path} ist kein Tintype-Projekt oder ist beschädigt; wenn es eine Sicherung davon gibt, diese öffnen.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds no {name}.</source>
            <translation>{path} ist kein Tintype-Projekt: Es enthält kein {name}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds too many files.</source>
            <translation>{path} ist kein Tintype-Projekt: Es enthält zu viele Dateien.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not the name of a project: it must end in {suffix}.</source>
            <translation>{path} ist kein Name für ein Projekt: Er muss auf {suffix} enden.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} is not the sidecar of a picture.</source>
            <translation>{path} ist nicht die Begleitdatei eines Bildes.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} is the original photo; choose another name.</source>
            <translation>{path} ist das Originalfoto; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} needs one of these endings: {writable_suffixes}.</source>
            <translation>{path} braucht eine dieser Endungen: {writable_suffixes}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} was made with another version of the model {model}: the SHA-256 of the installed one is {installed}…, not {model_sha256}….</source>
            <translation>{path} wurde mit einer anderen Version des Modells {model} gemacht: Der SHA-256 des installierten ist {installed}…, nicht {model_sha256}….</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{photo_path} is not there any more</source>
            <translation>{photo_path} ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{photos} photos</source>
            <translation>{photos} Fotos</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} and {other} would both become {output}; give one of them another name.</source>
            <translation>{photo} und {other} würden beide zu {output}; geben Sie einem davon einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has changed since it was opened; open it again.</source>
            <translation>{photo} hat sich seit dem Öffnen geändert; öffnen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has neither a file nor bytes to read its pages from.</source>
            <translation>{photo} hat weder eine Datei noch Daten, aus denen die Seiten gelesen werden könnten.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{photo} has neither a file nor bytes to read its pixels from.</source>
            <translation>{photo} hat weder eine Datei noch Daten, aus denen die Pixel gelesen werden könnten.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>{photo} has no colours; a reference photo must be a colour photo.</source>
            <translation>{photo} hat keine Farben; ein Referenzfoto muss ein Farbfoto sein.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would be overwritten by its own colour version; choose another place or --suffix.</source>
            <translation>{photo} würde von der eigenen Farbfassung überschrieben; wählen Sie einen anderen Ort oder --suffix.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would become {output}, which is one of the photos; choose another place or name.</source>
            <translation>{photo} würde zu {output}, und das ist eines der Fotos; wählen Sie einen anderen Ort oder Namen.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{picture} leaves no room for {ending} at the end of its sidecar's name; choose a shorter name.</source>
            <translation>{picture} lässt keinen Platz für {ending} am Ende des Namens der Begleitdatei; wählen Sie einen kürzeren Namen.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{providers} did not work: {fault}</source>
            <translation>{providers} hat nicht funktioniert: {fault}</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>{provider} could not be started</source>
            <translation>{provider} ließ sich nicht starten</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB</source>
            <translation>{psnr} dB</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB without hints</source>
            <translation>{psnr} dB ohne Hinweise</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{report} stopped working: {fault}</source>
            <translation>{report} arbeitet nicht mehr: {fault}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}, which its {held} bytes cannot hold.</source>
            <translation>{says}, die in den {held} Bytes der Datei keinen Platz haben.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_pixels} megapixels.</source>
            <translation>{says}; Tintype öffnet Fotos bis {max_pixels} Megapixel.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_side} pixels a side.</source>
            <translation>{says}; Tintype öffnet Fotos bis {max_side} Pixel Seitenlänge.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{some} dB with {count} of them</source>
            <translation>{some} dB mit {count} davon</translation>
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <source>{source} is too large for the memory of this machine.</source>
            <translation>{source} ist zu groß für den Speicher dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must be one line of at most {max_text} characters</source>
            <translation>{what} muss eine Zeile von höchstens {max_text} Zeichen sein</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must not be empty</source>
            <translation>{what} darf nicht leer sein</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{where} was changed by another program since</source>
            <translation>{where} wurde seitdem von einem anderen Programm geändert</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{words}; no colour at all has {grey}</source>
            <translation>{words}; ganz ohne Farbe {grey}</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{{field}} stands for nothing in a name; known are {known}.</source>
            <translation>{{field}} bedeutet in einem Namen nichts; bekannt sind {known}.</translation>
        </message>
    </context>
</TS>
