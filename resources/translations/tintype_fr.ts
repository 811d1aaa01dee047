<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <translation>À &amp;propos de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/batch.py" />
            <source>&amp;Batch…</source>
            <translation>Traitement par lo&amp;t…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Brush</source>
            <translation>P&amp;inceau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>&amp;Candidates…</source>
            <translation>&amp;Variantes…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>&amp;Clear List</source>
            <translation>&amp;Vider la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;Close Window</source>
            <translation>&amp;Fermer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Colours Alone</source>
            <translation>&amp;Couleurs seules</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Copy Colour</source>
            <translation>Copier l&amp;a couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>&amp;Copy Picture</source>
            <translation>Copier l’&amp;image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Copy {hex}</source>
            <translation>&amp;Copier {hex}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Delete Hint</source>
            <translation>&amp;Supprimer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Delete Region</source>
            <translation>&amp;Supprimer la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Delete…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Discard</source>
            <translation>&amp;Abandonner</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Modifier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Eraser</source>
            <translation>&amp;Gomme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Explain as Hints</source>
            <translation>&amp;Expliquer en indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Export…</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Fit</source>
            <translation>A&amp;juster</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>&amp;Go to This Step</source>
            <translation>&amp;Aller à cette étape</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Main</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Help</source>
            <translation>Ai&amp;de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Conserver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Lasso</source>
            <translation>&amp;Lasso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Later</source>
            <translation>&amp;Plus tard</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Lightness Alone</source>
            <translation>&amp;Luminosité seule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>&amp;Look in:</source>
            <translation>C&amp;hercher dans :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Navigator</source>
            <translation>&amp;Navigateur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Neutral</source>
            <translation>&amp;Neutre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/new_window.py" />
            <source>&amp;New Window</source>
            <translation>Nouve&amp;lle fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Next Best Place</source>
            <translation>Meilleur endroit &amp;suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Paste Photo</source>
            <translation>&amp;Coller une photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Photo</source>
            <translation>&amp;Photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Point</source>
            <translation>&amp;Point</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>&amp;Previous Best Place</source>
            <translation>Meilleur endroit &amp;précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>&amp;Recover</source>
            <translation>&amp;Récupérer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Redo {step}</source>
            <translation>&amp;Rétablir : {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>&amp;Reference Photo</source>
            <translation>Photo de ré&amp;férence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Remove All Hints</source>
            <translation>&amp;Supprimer toutes les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>&amp;Remove from List</source>
            <translation>&amp;Retirer de la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Rename…</source>
            <translation>&amp;Renommer…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Save Project</source>
            <translation>&amp;Enregistrer le projet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>&amp;Side by Side</source>
            <translation>Côte à côt&amp;e</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Smaller Brush</source>
            <translation>Pinceau plus p&amp;etit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>&amp;Start</source>
            <translation>Dé&amp;marrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Stop Colouring</source>
            <translation>A&amp;rrêter la mise en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Suggest Colours Here</source>
            <translation>S&amp;uggérer des couleurs ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;System</source>
            <translation>&amp;Système</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_menu.py" />
            <source>&amp;Take Colour from Here</source>
            <translation>&amp;Prélever la couleur ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/help_pages.py" />
            <source>&amp;Tintype Help</source>
            <translation>Aide de &amp;Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>&amp;Undo {step}</source>
            <translation>&amp;Annuler : {step}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>&amp;Use Hint</source>
            <translation>Acti&amp;ver l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>&amp;Use Region</source>
            <translation>Acti&amp;ver la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>&amp;Use This Colour</source>
            <translation>&amp;Utiliser cette couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Zoom Out</source>
            <translation>Zoom a&amp;rrière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>0 is the photo as it was</source>
            <translation>0 est la photo d’origine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 hint</source>
            <translation>1 indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>1 photo</source>
            <translation>1 photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>1 region</source>
            <translation>1 région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>10 hints</source>
            <translation>10 indications</translation>
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
            <translation>Une photo en couleur ; ce qui lui ressemble dans les photos prend ses couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>A colour such as #3f5b3a, then Enter. The photo keeps its lightness and takes the colour.</source>
            <translation>Une couleur comme #3f5b3a, puis Entrée. La photo garde sa luminosité et prend la couleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>A face may have been left grey.</source>
            <translation>Un visage est peut-être resté gris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>A file name cannot contain a slash; the folder stands below it.</source>
            <translation>Un nom de fichier ne peut pas contenir de barre oblique ; le dossier est indiqué en dessous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>A folder with a file PHOTO.json for each photo with hints</source>
            <translation>Un dossier avec un fichier PHOTO.json pour chaque photo ayant des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar beside each picture</source>
            <translation>Un fichier annexe à côté de chaque image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>A sidecar has no room for what was learnt from photos.</source>
            <translation>Un fichier annexe ne peut pas contenir ce qui a été appris des photos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>A sidecar: a small file to make the same picture again</source>
            <translation>Un fichier annexe pour refaire la même image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>A small mark in the corner</source>
            <translation>Une petite marque dans le coin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>A straight stroke</source>
            <translation>Un trait droit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>About Tintype</source>
            <translation>À propos de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>About the model {0}</source>
            <translation>À propos du modèle {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>About this model</source>
            <translation>À propos de ce modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Folder…</source>
            <translation>Ajouter un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Add &amp;Photos…</source>
            <translation>Ajouter des &amp;photos…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Add colour hint</source>
            <translation>Ajouter une indication de couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Add colour…</source>
            <translation>Ajouter une couleur…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Add hint</source>
            <translation>Ajouter une indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Add region</source>
            <translation>Ajouter une région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <location filename="../../desktop_app/features/swatch_menus.py" />
            <source>Add to &amp;Family Colours…</source>
            <translation>Ajouter aux couleurs de &amp;famille…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the family’s colours</source>
            <translation>Ajouter aux couleurs de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Add to the palette</source>
            <translation>Ajouter à la palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Air force blue</source>
            <translation>Bleu aviation</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Air force serge</source>
            <translation>Serge de l’armée de l’air</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>All ({count})</source>
            <translation>Tous ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Almond green</source>
            <translation>Vert amande</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves it</source>
            <translation>Alt avec une flèche le déplace</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Alt with an arrow key moves the outline</source>
            <translation>Alt avec une flèche déplace le contour</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Amber</source>
            <translation>Ambre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Another language shows after the next start.</source>
            <translation>L’autre langue apparaît après le prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Apache License 2.0. Icons: Lucide (ISC). Built with Qt for Python (LGPL).</source>
            <translation>Licence Apache 2.0. Icônes : Lucide (ISC). Construit avec Qt pour Python (LGPL).</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apple green</source>
            <translation>Vert pomme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to everything alike</source>
            <translation>Appliquer à tout ce qui ressemble</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Apply to this only</source>
            <translation>Appliquer à cela seul</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Apricot</source>
            <translation>Abricot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: draw a rectangle in one photo and one on the same kind of thing in the other.</source>
            <translation>Zone {number} : tracez un rectangle dans une photo et un autre sur la même chose dans l’autre.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in the reference photo.</source>
            <translation>Zone {number} : tracez maintenant son pendant dans la photo de référence.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Area {number}: now draw its partner in this photo.</source>
            <translation>Zone {number} : tracez maintenant son pendant dans cette photo.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Army green</source>
            <translation>Vert armée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Arrows</source>
            <translation>Flèches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>As each photo</source>
            <translation>Comme chaque photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>As it is</source>
            <translation>Telle quelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>As the open photo</source>
            <translation>Comme la photo ouverte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>As the photo</source>
            <translation>Comme la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ash</source>
            <translation>Frêne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ashes of rose</source>
            <translation>Cendre de rose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Ask again at the next start</source>
            <translation>Redemander au prochain démarrage</translation>
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
            <translation>Auburn</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn gold</source>
            <translation>Or d’automne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn red</source>
            <translation>Rouge d’automne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Autumn rust</source>
            <translation>Rouille d’automne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Baby pink</source>
            <translation>Rose layette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Back (Alt+Left)</source>
            <translation>Retour (Alt+Gauche)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Batch</source>
            <translation>Traitement par lot</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Battledress</source>
            <translation>Tenue de combat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/photo_painter.py" />
            <location filename="../../desktop_app/canvas/photo_view.py" />
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Before/After &amp;Divider</source>
            <translation>&amp;Séparateur avant/après</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Begin to draw with the arrows, and end</source>
            <translation>Commencer à dessiner avec les flèches, et finir</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Beige</source>
            <translation>Beige</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Beside PICTURE comes PICTURE.tintype.json; “tintype render” makes the picture from it.</source>
            <translation>À côté de IMAGE vient IMAGE.tintype.json ; « tintype render » en refait l’image.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Best places for a click</source>
            <translation>Meilleurs endroits pour un clic</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Birch</source>
            <translation>Bouleau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Black</source>
            <translation>Noir</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blond</source>
            <translation>Blond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Blue black</source>
            <translation>Noir bleuté</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue violet</source>
            <translation>Violet bleuté</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blush</source>
            <translation>Rose poudré</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Boot leather</source>
            <translation>Cuir de botte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the hints ({count}) with their colours and notes, the model and the fingerprint of the photo's file, in one file that needs no network.</source>
            <translation>Les deux images, les indications ({count}) avec leurs couleurs et notes, le modèle et l’empreinte du fichier de la photo, en un seul fichier qui n’a pas besoin de réseau.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Both pictures, the model and the fingerprint of the photo's file, in one file that needs no network. There are no hints: it says that the model chose all colours.</source>
            <translation>Les deux images, le modèle et l’empreinte du fichier de la photo, en un seul fichier qui n’a pas besoin de réseau. Il n’y a aucune indication : il dit que le modèle a choisi toutes les couleurs.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Bottle green</source>
            <translation>Vert bouteille</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brass</source>
            <translation>Laiton</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick</source>
            <translation>Brique</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Brick red</source>
            <translation>Rouge brique</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick tweed</source>
            <translation>Tweed brique</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, dark</source>
            <translation>Brique, foncée</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brick, pale</source>
            <translation>Brique, pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright blue</source>
            <translation>Bleu vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright green</source>
            <translation>Vert vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright magenta</source>
            <translation>Magenta vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright orange</source>
            <translation>Orange vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright pink</source>
            <translation>Rose vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright plum</source>
            <translation>Prune vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright red</source>
            <translation>Rouge vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright violet</source>
            <translation>Violet vif</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Bright yellow</source>
            <translation>Jaune vif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Bring an old photo into colour</source>
            <translation>Mettez une vieille photo en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Brings black-and-white photographs into colour, offline, without touching the photograph.</source>
            <translation>Met en couleur les photographies en noir et blanc, hors ligne, sans toucher à la photographie.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Brown</source>
            <translation>Brun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown black</source>
            <translation>Noir brun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brown, sunlit</source>
            <translation>Brune, au soleil</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Brunswick green</source>
            <translation>Vert Brunswick</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Buff</source>
            <translation>Chamois</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Burgundy</source>
            <translation>Bourgogne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Burnt orange</source>
            <translation>Orange brûlé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>By areas…</source>
            <translation>Par zones…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>C&amp;lear</source>
            <translation>&amp;Vider</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Candidates</source>
            <translation>Variantes</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cars</source>
            <translation>Voitures</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Centimetres, long side</source>
            <translation>Centimètres, grand côté</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chambray</source>
            <translation>Chambray</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Change hint</source>
            <translation>Modifier l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/editing.py" />
            <source>Change look</source>
            <translation>Modifier le rendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change model</source>
            <translation>Changer de modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change reach</source>
            <translation>Modifier la portée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change spread</source>
            <translation>Modifier la diffusion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Change strength</source>
            <translation>Modifier la force</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Change {0}</source>
            <translation>Modifier : {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Change {0} of region</source>
            <translation>Modifier pour la région : {0}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Charcoal</source>
            <translation>Anthracite</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Chestnut</source>
            <translation>Châtaigne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Child, light</source>
            <translation>Enfant, claire</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chino khaki</source>
            <translation>Kaki chino</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Chocolate</source>
            <translation>Chocolat</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here</source>
            <translation>Choisir une couleur ici</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Choose a colour here (Enter)</source>
            <translation>Choisir une couleur ici (Entrée)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Choose a folder for the results.</source>
            <translation>Choisissez un dossier pour les résultats.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the family colours</source>
            <translation>Choisir les couleurs de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of hints</source>
            <translation>Choisir le dossier des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the folder of your colour photos</source>
            <translation>Choisir le dossier de vos photos en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Choose the reference photo</source>
            <translation>Choisir la photo de référence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Chrome</source>
            <translation>Chrome</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cinnamon brown</source>
            <translation>Brun cannelle</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Claret</source>
            <translation>Bordeaux</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clay</source>
            <translation>Argile</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Clear blue</source>
            <translation>Bleu franc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Clear list</source>
            <translation>Vider la liste</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Click a colour to take it. Wheel: zoom. Right button: move. Arrows and Enter.</source>
            <translation>Cliquez sur une couleur pour la prendre. Molette : zoom. Bouton droit : déplacer. Flèches et Entrée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Click a thing to give it a colour</source>
            <translation>Cliquez sur une chose pour lui donner une couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Click a thing whose colour you know</source>
            <translation>Cliquez sur une chose dont vous connaissez la couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Click at the cursor, or where a click helps most</source>
            <translation>Un clic à la croix, ou là où il aide le plus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Click one to change its look.</source>
            <translation>Cliquez pour changer son rendu.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud</source>
            <translation>Nuage</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, grey</source>
            <translation>Nuage, gris</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cloud, lit</source>
            <translation>Nuage, éclairé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Co&amp;lour Again</source>
            <translation>Remettre en &amp;couleur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cobalt</source>
            <translation>Cobalt</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coffee</source>
            <translation>Café</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colorized</source>
            <translation>Colorisée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/histogram.py" />
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colour again</source>
            <translation>Remettre en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>Colour as hex value</source>
            <translation>Couleur en valeur hexadécimale</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Colour on</source>
            <translation>Mettre en couleur sur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Colour photos of the same family, place or film; all results are drawn a little towards their colours</source>
            <translation>Photos en couleur de la même famille, du même lieu ou film ; tous les résultats se rapprochent un peu de leurs couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>Colour plane</source>
            <translation>Plan des couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Colour profile</source>
            <translation>Profil de couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Colour this thing and nothing else</source>
            <translation>Colorer cette chose et rien d’autre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/side_panel.py" />
            <source>Colour, look and hints</source>
            <translation>Couleur, rendu et indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Colouring</source>
            <translation>Mise en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/colour_again.py" />
            <source>Colouring was stopped; the next edit starts it again.</source>
            <translation>La mise en couleur a été arrêtée ; la prochaine modification la relance.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours of the palette</source>
            <translation>Couleurs de la palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Colours your family knows, such as “Rosa’s coat”. Add the current colour or a hint’s; it stays here for all photos.</source>
            <translation>Les couleurs que votre famille connaît, comme « le manteau de Rosa ». Ajoutez la couleur actuelle ou celle d’une indication ; elle reste ici pour toutes les photos.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Computing</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Cooler</source>
            <translation>Plus froide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Copied {name}, {width} × {height} pixels.</source>
            <translation>{name} copié, {width} × {height} pixels.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Copper</source>
            <translation>Cuivre</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Copper red</source>
            <translation>Rouge cuivré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Copying {name}</source>
            <translation>Copie de {name}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Coral</source>
            <translation>Corail</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coral red</source>
            <translation>Rouge corail</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner</source>
            <translation>Coin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Corner of the region to move</source>
            <translation>Coin de la région à déplacer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cornflower</source>
            <translation>Bleuet</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Cream</source>
            <translation>Crème</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Cream lace</source>
            <translation>Dentelle crème</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Crimson</source>
            <translation>Cramoisi</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl + arrows</source>
            <translation>Ctrl + flèches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Ctrl or Shift + drag with the hand</source>
            <translation>Ctrl ou Maj + glisser avec la main</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cyan</source>
            <translation>Cyan</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>D&amp;eselect</source>
            <translation>&amp;Désélectionner</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Daisy</source>
            <translation>Pâquerette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blond</source>
            <translation>Blond foncé</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dark blue</source>
            <translation>Bleu foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark brown</source>
            <translation>Brun foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark chocolate</source>
            <translation>Chocolat noir</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark forest green</source>
            <translation>Vert forêt foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark gold</source>
            <translation>Or foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark grey</source>
            <translation>Gris foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark indigo</source>
            <translation>Indigo foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark jade</source>
            <translation>Jade foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark magenta</source>
            <translation>Magenta foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mahogany</source>
            <translation>Acajou foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark maroon</source>
            <translation>Bordeaux foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark mustard</source>
            <translation>Moutarde foncée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark navy</source>
            <translation>Bleu marine foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark ochre</source>
            <translation>Ocre foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark olive</source>
            <translation>Olive foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark orange</source>
            <translation>Orange foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark petrol</source>
            <translation>Pétrole foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark plum</source>
            <translation>Prune foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark purple</source>
            <translation>Pourpre foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark raspberry</source>
            <translation>Framboise foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark rust</source>
            <translation>Rouille foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark sea green</source>
            <translation>Vert de mer foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate</source>
            <translation>Ardoise foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark slate blue</source>
            <translation>Bleu ardoise foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark taupe</source>
            <translation>Taupe foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Dark teal</source>
            <translation>Bleu canard foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark umber</source>
            <translation>Terre d’ombre foncée</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dawn</source>
            <translation>Aube</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep blue</source>
            <translation>Bleu profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep cyan</source>
            <translation>Cyan profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep green</source>
            <translation>Vert profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep magenta</source>
            <translation>Magenta profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep olive</source>
            <translation>Olive profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep orange</source>
            <translation>Orange profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep pink</source>
            <translation>Rose profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep purple</source>
            <translation>Pourpre profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep red</source>
            <translation>Rouge profond</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Deep violet</source>
            <translation>Violet profond</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Deep, sunlit</source>
            <translation>Foncée, au soleil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete palette…</source>
            <translation>Supprimer la palette…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the colour {name}?</source>
            <translation>Supprimer la couleur {name} ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Delete the palette {name} with its colours?</source>
            <translation>Supprimer la palette {name} et ses couleurs ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Delete the selected region</source>
            <translation>Supprimer la région sélectionnée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Denim blue</source>
            <translation>Bleu jean</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Depth</source>
            <translation>Profondeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Depth: {depth}</source>
            <translation>Profondeur : {depth}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss the three steps</source>
            <translation>Fermer les trois étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Dismiss; Help shows them again</source>
            <translation>Fermer ; l’aide les montre à nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done before</source>
            <translation>Déjà fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Done in {seconds} s</source>
            <translation>Terminé en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>Double click for {0}</source>
            <translation>Double-clic pour {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Double click with the hand</source>
            <translation>Double-clic avec la main</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Drab</source>
            <translation>Gris brun</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Draw around a part of the photo with the lasso, or click its corners.</source>
            <translation>Entourez une partie de la photo au lasso, ou cliquez sur ses coins.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Drawing eight ways to colour this photo…</source>
            <translation>Calcul de huit façons de mettre cette photo en couleur…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Drop a photo here, open a file, or paste one.
The photo stays as it is: only colour is added, on this computer.</source>
            <translation>Déposez une photo ici, ouvrez un fichier ou collez-en une.
La photo reste telle quelle : seule la couleur est ajoutée, sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Drop photos or folders here.</source>
            <translation>Déposez ici des photos ou des dossiers.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dry grass</source>
            <translation>Herbe sèche</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull cyan</source>
            <translation>Cyan terne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull green</source>
            <translation>Vert terne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull khaki</source>
            <translation>Kaki terne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull teal</source>
            <translation>Bleu canard terne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull violet</source>
            <translation>Violet terne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dull yellow</source>
            <translation>Jaune terne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Dupl&amp;icate Hint</source>
            <translation>D&amp;upliquer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hint</source>
            <translation>Dupliquer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hints</source>
            <translation>Dupliquer les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Duplicate the selected hints (Ctrl+D)</source>
            <translation>Dupliquer les indications sélectionnées (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusk</source>
            <translation>Crépuscule</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusky plum</source>
            <translation>Prune sombre</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty blue</source>
            <translation>Bleu poussiéreux</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty lavender</source>
            <translation>Lavande poussiéreuse</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty orange</source>
            <translation>Orange poussiéreux</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Dusty peach</source>
            <translation>Pêche poudrée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty pink</source>
            <translation>Rose poussiéreux</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty purple</source>
            <translation>Pourpre poussiéreux</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty red</source>
            <translation>Rouge poussiéreux</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dusty rose</source>
            <translation>Vieux rose poussiéreux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>E&amp;vidence Report…</source>
            <translation>Rapport &amp;justificatif…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Earth</source>
            <translation>Terre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ebony stain</source>
            <translation>Teinte ébène</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ecru cotton</source>
            <translation>Coton écru</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Edit N&amp;ote</source>
            <translation>Modifier la n&amp;ote</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit colour</source>
            <translation>Modifier la couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Electric blue</source>
            <translation>Bleu électrique</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Emerald</source>
            <translation>Émeraude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with brush or eraser</source>
            <translation>Entrée avec le pinceau ou la gomme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Enter with the lasso</source>
            <translation>Entrée avec le lasso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/tools/simple_tools.py" />
            <source>Erase hints</source>
            <translation>Effacer des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Escape, with nothing selected</source>
            <translation>Échap, sans rien de sélectionné</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Espresso</source>
            <translation>Expresso</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Everything alike</source>
            <translation>Tout semblable</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Evidence Report</source>
            <translation>Rapport justificatif</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Evidence report, {day}, Tintype {version}</source>
            <translation>Rapport justificatif, {day}, Tintype {version}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Explain as hints</source>
            <translation>Expliquer en indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Export A&amp;gain</source>
            <translation>Exporter à &amp;nouveau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export colours</source>
            <translation>Exporter des couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Export remembers what was chosen there last; both are the same settings.</source>
            <translation>L’export se souvient du dernier choix ; ce sont les mêmes réglages.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name} without {what}: too large to be carried.</source>
            <translation>{name} exporté sans {what} : trop volumineux pour être repris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Exported {name}.</source>
            <translation>{name} a été exporté.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Exporting {name}</source>
            <translation>Export de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Eye&amp;dropper</source>
            <translation>Pipe&amp;tte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>F&amp;ull Screen</source>
            <translation>Plein écr&amp;an</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fabrics 1900–30</source>
            <translation>Tissus 1900–30</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../resources/palettes" />
            <source>Fabrics 1940–60</source>
            <translation>Tissus 1940–60</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Faded blue</source>
            <translation>Bleu passé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded denim</source>
            <translation>Jean délavé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded green</source>
            <translation>Vert délavé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded raspberry</source>
            <translation>Framboise délavé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Faded red</source>
            <translation>Rouge délavé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fair skin</source>
            <translation>Peau très claire</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fair, sunlit</source>
            <translation>Très claire, au soleil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family colours</source>
            <translation>Couleurs de famille</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Fawn</source>
            <translation>Fauve</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fawn brown</source>
            <translation>Brun fauve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Feather</source>
            <translation>Bord doux</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Feldgrau</source>
            <translation>Feldgrau (gris de campagne)</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Field drab</source>
            <translation>Brun de campagne</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Figures and origin</source>
            <translation>Chiffres et origine</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Files and programs</source>
            <translation>Fichiers et programmes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>Files of &amp;type:</source>
            <translation>Fichiers de &amp;type :</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Find Faces Left &amp;Grey</source>
            <translation>Chercher les visages &amp;gris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Find in the help</source>
            <translation>Chercher dans l’aide</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fire brick</source>
            <translation>Brique réfractaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Fit or 100 %</source>
            <translation>Ajuster ou 100 %</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, grey</source>
            <translation>Flanelle, grise</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flannel, warm</source>
            <translation>Flanelle, chaude</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flaxen</source>
            <translation>Blond filasse</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Flushed cheek</source>
            <translation>Joue rougie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Folder for the batch</source>
            <translation>Dossier pour le lot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>Folder for the picture</source>
            <translation>Dossier de l’image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Folder for the results</source>
            <translation>Dossier des résultats</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of hints</source>
            <translation>Dossier des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Folder of your colour photos</source>
            <translation>Dossier de vos photos en couleur</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Foliage</source>
            <translation>Végétation</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Forest green</source>
            <translation>Vert forêt</translation>
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
            <translation>Trouvé sur « {page} »</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Fresh green</source>
            <translation>Vert frais</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From cool to warm</source>
            <translation>De froid à chaud</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>From only this thing to everything that looks alike</source>
            <translation>De cette chose seule à tout ce qui lui ressemble</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>From paler to more colourful</source>
            <translation>De plus pâle à plus coloré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ginger</source>
            <translation>Roux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Give everything that looks like this its colour</source>
            <translation>Donner cette couleur à tout ce qui ressemble</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give it skin colour</source>
            <translation>Lui donner une couleur de peau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Give skin its colour</source>
            <translation>Colorer la peau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Go &amp;on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Gold</source>
            <translation>Or</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gold braid</source>
            <translation>Galon doré</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Golden yellow</source>
            <translation>Jaune d’or</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Granite</source>
            <translation>Granit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (Core ML)</source>
            <translation>Carte graphique (Core ML)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Graphics card (DirectML)</source>
            <translation>Carte graphique (DirectML)</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grass green</source>
            <translation>Vert herbe</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gravel path</source>
            <translation>Allée de gravier</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greatcoat</source>
            <translation>Capote</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Green webbing</source>
            <translation>Sangles vertes</translation>
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
            <translation>Bleu gris</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Grey green</source>
            <translation>Vert gris</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Greying brown</source>
            <translation>Brun grisonnant</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Greyish brown</source>
            <translation>Brun grisâtre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Gunmetal</source>
            <translation>Gris acier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>H&amp;ints</source>
            <translation>&amp;Indications</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Hair</source>
            <translation>Cheveux</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Half-mourning violet</source>
            <translation>Violet de demi-deuil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Help pages</source>
            <translation>Pages d’aide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Hide the map (Escape)</source>
            <translation>Masquer la carte (Échap)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Hints</source>
            <translation>Indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Hints may name one of these, which is then the same in every photo</source>
            <translation>Les indications peuvent en nommer une, qui est alors la même dans chaque photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Hints with this photo’s colours where something looks alike, to edit on</source>
            <translation>Indications aux couleurs de cette photo là où quelque chose ressemble, à retoucher ensuite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Histogra&amp;m</source>
            <translation>&amp;Histogramme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>Histogram</source>
            <translation>Histogramme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <source>Histor&amp;y</source>
            <translation>Histori&amp;que</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Homespun</source>
            <translation>Tissé maison</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon</source>
            <translation>Horizon</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Horizon blue</source>
            <translation>Bleu horizon</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Hot pink</source>
            <translation>Rose intense</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How bold the model is; 50 is its own judgement</source>
            <translation>L’audace du modèle ; 50 est son propre choix</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>How far hints reach to things that look alike</source>
            <translation>Jusqu’où les indications gagnent ce qui ressemble</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>How far the colour flows: a quarter to four times as far</source>
            <translation>Jusqu’où la couleur s’étend : d’un quart à quatre fois plus loin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>How sure it is</source>
            <translation>Son degré de certitude</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ice blue</source>
            <translation>Bleu glacier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import colours</source>
            <translation>Importer des couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, deep</source>
            <translation>À l’ombre, foncée</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, light</source>
            <translation>À l’ombre, claire</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>In shade, warm</source>
            <translation>À l’ombre, chaude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % colour ran over the edges of things.</source>
            <translation>Sur {percent} %, la couleur a débordé des contours.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>In {percent} % of the photos of people most of the skin stayed too grey.</source>
            <translation>Sur {percent} % des photos de personnes, la plus grande partie de la peau est restée trop grise.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Indigo</source>
            <translation>Indigo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Indigo cotton</source>
            <translation>Coton indigo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Indoor</source>
            <translation>Intérieur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ink blue</source>
            <translation>Bleu encre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ink serge</source>
            <translation>Serge bleu encre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Iron grey</source>
            <translation>Gris fer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>It answered the self-test in {seconds} s.</source>
            <translation>Il a répondu à l’autotest en {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not know of your hints; the editor spreads them up to the edges of things.</source>
            <translation>Il ne connaît pas vos indications ; l’éditeur les étend jusqu’aux contours.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It does not tell how sure it is of a colour, nor where a click helps most.</source>
            <translation>Il ne dit ni à quel point il est sûr d’une couleur, ni où un clic aide le plus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It takes up your hints and carries them to things alike.</source>
            <translation>Il tient compte de vos indications et les porte sur ce qui se ressemble.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>It tells how sure it is of every colour, and where a click helps most.</source>
            <translation>Il dit à quel point il est sûr de chaque couleur, et où un clic aide le plus.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Ivory</source>
            <translation>Ivoire</translation>
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
            <translation>Conserver la couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Keep its colours</source>
            <translation>Garder ses couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Keep the current colour under a name</source>
            <translation>Garder la couleur actuelle sous un nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Keep the original as a second layer</source>
            <translation>Conserver l’original comme second calque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Keep the photo's metadata</source>
            <translation>Conserver les métadonnées de la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photo's metadata (date, place, captions)</source>
            <translation>Conserver les métadonnées de la photo (date, lieu, légendes)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Keep the photos' metadata</source>
            <translation>Conserver les métadonnées des photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki</source>
            <translation>Kaki</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Khaki brown</source>
            <translation>Brun kaki</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Khaki drill</source>
            <translation>Treillis kaki</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>L a b</source>
            <translation>L a b</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>L&amp;arger Brush</source>
            <translation>Pinceau plus g&amp;rand</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>Lan&amp;guage</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Landscape</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender</source>
            <translation>Lavande</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lavender white</source>
            <translation>Blanc lavande</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leaf green</source>
            <translation>Vert feuille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Learn from</source>
            <translation>Apprendre de</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Learnt from</source>
            <translation>Appris à partir de</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Leather</source>
            <translation>Cuir</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lemon yellow</source>
            <translation>Jaune citron</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lichen</source>
            <translation>Lichen</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light beige</source>
            <translation>Beige clair</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light blond</source>
            <translation>Blond clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light blue</source>
            <translation>Bleu clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Light brown</source>
            <translation>Brun clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light cyan</source>
            <translation>Cyan clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light green</source>
            <translation>Vert clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light grey</source>
            <translation>Gris clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light mauve</source>
            <translation>Mauve clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light moss</source>
            <translation>Mousse clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light olive</source>
            <translation>Olive clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orange</source>
            <translation>Orange clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light orchid</source>
            <translation>Orchidée clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light salmon</source>
            <translation>Saumon clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light skin</source>
            <translation>Peau claire</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light teal</source>
            <translation>Bleu canard clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light turquoise</source>
            <translation>Turquoise clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light violet</source>
            <translation>Violet clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Light yellow</source>
            <translation>Jaune clair</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Light, sunlit</source>
            <translation>Claire, au soleil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely colours</source>
            <translation>Couleurs probables</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>Likely here</source>
            <translation>Probable ici</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Lilac</source>
            <translation>Lilas</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lime</source>
            <translation>Citron vert</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Limestone</source>
            <translation>Calcaire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Linen</source>
            <translation>Lin</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, grey</source>
            <translation>Lin, gris</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Linen, natural</source>
            <translation>Lin, naturel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Lines between the pixels from 800 % on</source>
            <translation>Lignes entre les pixels à partir de 800 %</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, deep</source>
            <translation>Lèvres, soutenues</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Lips, pale</source>
            <translation>Lèvres, pâles</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Loden</source>
            <translation>Loden</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in centimetres</source>
            <translation>Grand côté en centimètres</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Long side in pixels</source>
            <translation>Grand côté en pixels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Look</source>
            <translation>Rendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Looking for photos</source>
            <translation>Recherche de photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Looking for the best place to click</source>
            <translation>Recherche du meilleur endroit pour un clic</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mahogany</source>
            <translation>Acajou</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maize</source>
            <translation>Maïs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <location filename="../../desktop_app/tools/stroke_tool.py" />
            <source>Make neutral</source>
            <translation>Rendre neutre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Mark what belongs together in both photos first</source>
            <translation>Marquer d’abord dans les deux photos ce qui va ensemble</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Maroon</source>
            <translation>Bordeaux</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Maroon wool</source>
            <translation>Laine bordeaux</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve</source>
            <translation>Mauve</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mauve taupe</source>
            <translation>Taupe mauve</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Meadow</source>
            <translation>Prairie</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Midnight blue</source>
            <translation>Bleu nuit</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint</source>
            <translation>Menthe</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mint white</source>
            <translation>Blanc menthe</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Model and device</source>
            <translation>Modèle et appareil</translation>
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
            <translation>Plus sur les palettes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid</source>
            <translation>Plus vive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, cooler</source>
            <translation>Plus vive, plus froide</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>More vivid, warmer</source>
            <translation>Plus vive, plus chaude</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss green</source>
            <translation>Vert mousse</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Moss wool</source>
            <translation>Laine mousse</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Moss yellow</source>
            <translation>Jaune mousse</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Mourning black</source>
            <translation>Noir de deuil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move corner of region</source>
            <translation>Déplacer un coin de la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hint</source>
            <translation>Déplacer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Move hints</source>
            <translation>Déplacer les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Move region</source>
            <translation>Déplacer la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the before/after divider, else the photo</source>
            <translation>Déplacer le séparateur avant/après, sinon la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo</source>
            <translation>Déplacer la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Move the photo; a click selects a hint</source>
            <translation>Déplacer la photo ; un clic sélectionne une indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the photo; spread them to zoom</source>
            <translation>Déplacer la photo ; les écarter l’agrandit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Move the selected hint, else a cursor; the hand moves the photo</source>
            <translation>Déplacer l’indication sélectionnée, sinon une croix ; la main déplace la photo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mulberry</source>
            <translation>Mûre</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Mustard</source>
            <translation>Moutarde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>NVIDIA graphics card (CUDA)</source>
            <translation>Carte graphique NVIDIA (CUDA)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/swatch_dialog.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Names of the results</source>
            <translation>Noms des résultats</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>Navigator</source>
            <translation>Navigateur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Navy</source>
            <translation>Bleu marine</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy blue</source>
            <translation>Bleu marine</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Navy serge</source>
            <translation>Serge bleu marine</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Neon green</source>
            <translation>Vert fluo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette</source>
            <translation>Nouvelle palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New palette…</source>
            <translation>Nouvelle palette…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>New, rename, import, export</source>
            <translation>Nouvelle, renommer, importer, exporter</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Next &amp;Area</source>
            <translation>&amp;Zone suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Next best place</source>
            <translation>Meilleur endroit suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Next match</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Next place (.)</source>
            <translation>Endroit suivant (.)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>No colour found</source>
            <translation>Aucune couleur trouvée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>No colour was found in this photo; a click gives a thing its colour.</source>
            <translation>Aucune couleur n’a été trouvée dans cette photo ; un clic donne sa couleur à une chose.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>No colours yet. Add the current one.</source>
            <translation>Pas encore de couleur. Ajoutez l’actuelle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>No face was found that was left grey.</source>
            <translation>Aucun visage resté gris n’a été trouvé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No hints were given: all colours are the model's judgement.</source>
            <translation>Aucune indication n’a été donnée : toutes les couleurs sont choisies par le modèle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>No hints yet. Take the point tool (P) and click something whose colour you know.</source>
            <translation>Pas encore d’indication. Prenez l’outil point (P) et cliquez sur une chose dont vous connaissez la couleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>No model installed</source>
            <translation>Aucun modèle installé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>No page has these words.</source>
            <translation>Aucune page ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>No photo is open. Its steps will be here, to go back to each of them.</source>
            <translation>Aucune photo n’est ouverte. Ses étapes seront ici, pour revenir à chacune d’elles.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>No photo is open. The whole of it will be here, small.</source>
            <translation>Aucune photo n’est ouverte. Elle sera ici tout entière, en petit.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>No recent files</source>
            <translation>Aucun fichier récent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>No suggestions: {0}</source>
            <translation>Pas de suggestion : {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>No.</source>
            <translation>Num.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Not the default</source>
            <translation>Différent de la valeur par défaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Note in the file that the colour was added</source>
            <translation>Indiquer dans le fichier que la couleur a été ajoutée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note of the selected hint</source>
            <translation>Note de l’indication sélectionnée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note or source</source>
            <translation>Note ou source</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Note that colour was added</source>
            <translation>Noter que la couleur a été ajoutée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Note: how do you know?</source>
            <translation>Note : d’où le savez-vous ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Nothing in the reference photo looks like anything in this one.</source>
            <translation>Rien dans la photo de référence ne ressemble à celle-ci.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Nude silk</source>
            <translation>Soie chair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Oak</source>
            <translation>Chêne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak leaf</source>
            <translation>Feuille de chêne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oak, varnished</source>
            <translation>Chêne, verni</translation>
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
            <translation>Enduit ocre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old barn</source>
            <translation>Vieille grange</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Old film</source>
            <translation>Film ancien</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Old gold</source>
            <translation>Vieil or</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Old rose</source>
            <translation>Vieux rose</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Olive</source>
            <translation>Olive</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Olive drab</source>
            <translation>Olive terne</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Olive drab wool</source>
            <translation>Laine vert olive</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>On skin, its colours come first.</source>
            <translation>Sur la peau, ses couleurs viennent d’abord.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>One hint was placed; the picture stays nearly as it was.</source>
            <translation>Une indication a été placée ; l’image est restée presque la même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>One hint with the reference’s colour; change or delete it.</source>
            <translation>Une indication à la couleur de la référence ; modifiez-la ou supprimez-la.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Only this</source>
            <translation>Seul</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open &amp;Recent</source>
            <translation>Fichiers &amp;récents</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Open Sa&amp;mple</source>
            <translation>Ouvrir un exe&amp;mple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open a colour photo of alike things, or drop it here.</source>
            <translation>Ouvrez une photo en couleur de choses semblables, ou déposez-la ici.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Open a photo</source>
            <translation>Ouvrez une photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open in New &amp;Window</source>
            <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Open photo or project</source>
            <translation>Ouvrir une photo ou un projet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Open photo…</source>
            <translation>Ouvrir une photo…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open reference photo</source>
            <translation>Ouvrir une photo de référence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Open the photo that you want to colour first, then its reference.</source>
            <translation>Ouvrez d’abord la photo à mettre en couleur, puis sa référence.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Open this page</source>
            <translation>Ouvrir cette page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>Opened</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Opening {name}</source>
            <translation>Ouverture de {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Opening {name}…</source>
            <translation>Ouverture de {name}…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orange red</source>
            <translation>Rouge orangé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Orchid</source>
            <translation>Orchidée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/pages.py" />
            <source>Ot&amp;her Page…</source>
            <translation>Autre pa&amp;ge…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>Other page…</source>
            <translation>Autre page…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other reading {number}</source>
            <translation>Autre lecture {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Other readings come as hints, which you can edit. Arrows and Enter, or 1 to 8.</source>
            <translation>Les autres lectures arrivent en indications modifiables. Flèches et Entrée, ou 1 à 8.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Outline a region that gets a look of its own</source>
            <translation>Entourer une région qui aura son propre rendu</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Oxblood</source>
            <translation>Sang-de-bœuf</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Oxblood leather</source>
            <translation>Cuir sang de bœuf</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Pa&amp;use</source>
            <translation>Pa&amp;use</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}</source>
            <translation>Page {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
cannot be read</source>
            <translation>Page {number}
illisible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Page {number}
{width} × {height}</source>
            <translation>Page {number}
{width} × {height}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Paint a thing with the current colour</source>
            <translation>Peindre une chose avec la couleur actuelle</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>Pal&amp;ettes</source>
            <translation>&amp;Palettes</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale blue</source>
            <translation>Bleu pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale green</source>
            <translation>Vert pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey</source>
            <translation>Gris pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale grey blue</source>
            <translation>Bleu gris pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale jade</source>
            <translation>Jade pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lavender</source>
            <translation>Lavande pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lilac</source>
            <translation>Lilas pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale lime</source>
            <translation>Citron vert pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale ochre</source>
            <translation>Ocre pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale orange</source>
            <translation>Orange pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale peach</source>
            <translation>Pêche pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale periwinkle</source>
            <translation>Pervenche pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale rose</source>
            <translation>Rose pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale sage</source>
            <translation>Sauge pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale salmon</source>
            <translation>Saumon pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale skin</source>
            <translation>Peau pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale straw</source>
            <translation>Paille pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale teal</source>
            <translation>Bleu canard pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale terracotta</source>
            <translation>Terre cuite pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Pale turquoise</source>
            <translation>Turquoise pâle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pale yellow</source>
            <translation>Jaune pâle</translation>
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
            <translation>Couleurs de la palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Palettes and family colours</source>
            <translation>Palettes et couleurs de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Panels</source>
            <translation>Panneaux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Parchment</source>
            <translation>Parchemin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>Pas&amp;te Colour</source>
            <translation>Coller la co&amp;uleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Pasted photo</source>
            <translation>Photo collée</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pastel green</source>
            <translation>Vert pastel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Paused, {done}</source>
            <translation>En pause, {done}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Peach</source>
            <translation>Pêche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Percent</source>
            <translation>Pourcentage</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Periwinkle</source>
            <translation>Pervenche</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Petrol blue</source>
            <translation>Bleu pétrole</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pewter</source>
            <translation>Étain</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Photo &amp;Only</source>
            <translation>Ph&amp;oto seule</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Photograph</source>
            <translation>Photographie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Photos and projects</source>
            <translation>Photos et projets</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_list.py" />
            <source>Photos for the batch</source>
            <translation>Photos pour le lot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pi&amp;xel Grid</source>
            <translation>Grille de pi&amp;xels</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Pin what is right as it is</source>
            <translation>Fixer ce qui est juste tel quel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pine</source>
            <translation>Pin</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pine green</source>
            <translation>Vert pin</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink</source>
            <translation>Rose</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pink orchid</source>
            <translation>Orchidée rose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels per inch</source>
            <translation>Pixels par pouce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Pixels, long side</source>
            <translation>Pixels, grand côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plaster</source>
            <translation>Plâtre</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Plum</source>
            <translation>Prune</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Plum silk</source>
            <translation>Soie prune</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Pointer</source>
            <translation>Pointeur</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Pond</source>
            <translation>Étang</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder blue</source>
            <translation>Bleu poudré</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Powder pink</source>
            <translation>Rose poudré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/preferences.py" />
            <source>Pre&amp;ferences…</source>
            <translation>Pré&amp;férences…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Pre&amp;vious Area</source>
            <translation>Zone précé&amp;dente</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../desktop_app/colouring.py" />
            <source>Preparing the photo</source>
            <translation>Préparation de la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Previous match</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Previous place (,)</source>
            <translation>Endroit précédent (,)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Processor threads</source>
            <translation>Fils du processeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Progress of the batch</source>
            <translation>Avancement du lot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Protect unsaved changes</source>
            <translation>Protéger les modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Pure red</source>
            <translation>Rouge pur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Purple</source>
            <translation>Pourpre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter</source>
            <translation>Plus douce</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Quieter, warmer</source>
            <translation>Plus douce, plus chaude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>R G B</source>
            <translation>R V B</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Raspberry</source>
            <translation>Framboise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach</source>
            <translation>Portée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Reach of the selected hint</source>
            <translation>Portée de l’indication sélectionnée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Recent</source>
            <translation>Récentes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Recent colours</source>
            <translation>Couleurs récentes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hint</source>
            <translation>Changer la couleur de l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hand.py" />
            <source>Recolour hints</source>
            <translation>Changer la couleur des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Recover unsaved changes</source>
            <translation>Récupérer les modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>Recovered the unsaved changes to {name}; save them to keep them.</source>
            <translation>Les modifications non enregistrées de {name} sont récupérées ; enregistrez-les pour les garder.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>Recovered unsaved changes</source>
            <translation>Modifications non enregistrées récupérées</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Red: the model is unsure</source>
            <translation>Rouge : le modèle hésite</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Reddish brown</source>
            <translation>Brun rougeâtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Reference photo</source>
            <translation>Photo de référence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/regions.py" />
            <source>Region from What Is in &amp;View</source>
            <translation>Région de ce &amp;qui est visible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Region {number}</source>
            <translation>Région {number}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Regions</source>
            <translation>Régions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Regions with a look of their own</source>
            <translation>Régions avec leur propre rendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove all hints</source>
            <translation>Supprimer toutes les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hint</source>
            <translation>Supprimer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/hint_editing.py" />
            <source>Remove hints</source>
            <translation>Supprimer les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Remove last</source>
            <translation>Retirer la dernière</translation>
        </message>
        <message>
            <location filename="../../desktop_app/region_editing.py" />
            <source>Remove region</source>
            <translation>Supprimer la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Remove the hints it touches</source>
            <translation>Supprime les indications qu’elle touche</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Remove the selected hints</source>
            <translation>Supprimer les indications sélectionnées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette</source>
            <translation>Renommer la palette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Rename palette…</source>
            <translation>Renommer la palette…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Rename region</source>
            <translation>Renommer la région</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Reseda green</source>
            <translation>Vert réséda</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset look</source>
            <translation>Réinitialiser le rendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Reset the look</source>
            <translation>Réinitialiser le rendu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>Reset {name}</source>
            <translation>Réinitialiser {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Right as it is</source>
            <translation>Juste tel quel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>River</source>
            <translation>Rivière</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Roof tile</source>
            <translation>Tuile</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose</source>
            <translation>Vieux rosé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rose pink</source>
            <translation>Rose soutenu</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, pink</source>
            <translation>Rose (fleur), rose</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Rose, red</source>
            <translation>Rose (fleur), rouge</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rosy skin</source>
            <translation>Peau rosée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Royal blue</source>
            <translation>Bleu roi</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Ruddy</source>
            <translation>Rougeaude</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Rust</source>
            <translation>Rouille</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rust red</source>
            <translation>Rouge rouille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the file</source>
            <translation>SHA-256 du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>SHA-256 of the model</source>
            <translation>SHA-256 du modèle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Saddle brown</source>
            <translation>Brun sellier</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Saddle leather</source>
            <translation>Cuir de selle</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Sage</source>
            <translation>Sauge</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Salmon</source>
            <translation>Saumon</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sand</source>
            <translation>Sable</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sand grey</source>
            <translation>Gris sable</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sandstone</source>
            <translation>Grès</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Saturation</source>
            <translation>Saturation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Save Project &amp;As…</source>
            <translation>Enregistrer le projet &amp;sous…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;HTML…</source>
            <translation>Enregistrer en &amp;HTML…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save as &amp;PDF…</source>
            <translation>Enregistrer en &amp;PDF…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save project</source>
            <translation>Enregistrer le projet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Save the changes to {name}?</source>
            <translation>Enregistrer les modifications de {name} ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/features/report.py" />
            <location filename="../../desktop_app/session.py" />
            <source>Saved {name}.</source>
            <translation>{name} a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/file_desk.py" />
            <source>Saving {name}</source>
            <translation>Enregistrement de {name}</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Scarlet</source>
            <translation>Écarlate</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic</source>
            <translation>Tunique écarlate</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Scarlet tunic, faded</source>
            <translation>Tunique écarlate, passée</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea</source>
            <translation>Mer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sea green</source>
            <translation>Vert de mer</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea, deep</source>
            <translation>Mer, profonde</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sea-foam</source>
            <translation>Vert d’eau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Select &amp;All Hints</source>
            <translation>Sélectionner &amp;toutes les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Select the hints inside a frame</source>
            <translation>Sélectionner les indications dans un cadre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Service dress</source>
            <translation>Tenue de service</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Set a corner; twice at one place closes</source>
            <translation>Poser un coin ; deux fois au même endroit ferme</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Shallow sea</source>
            <translation>Mer peu profonde</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + Enter</source>
            <translation>Maj + Entrée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Shift + drag</source>
            <translation>Maj + glisser</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Hints</source>
            <translation>Afficher les &amp;indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Show &amp;Panels</source>
            <translation>Afficher les pannea&amp;ux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Show in &amp;Folder</source>
            <translation>Afficher dans le &amp;dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Show the Three &amp;Steps</source>
            <translation>Montrer les trois &amp;étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Shows where one more hint would help most</source>
            <translation>Montre où une indication de plus aiderait le mieux</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Signal red</source>
            <translation>Rouge signal</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Silver</source>
            <translation>Argent</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Size in percent</source>
            <translation>Taille en pourcentage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Size of the photo</source>
            <translation>Taille de la photo</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Skin</source>
            <translation>Peau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Skip what is done already</source>
            <translation>Ignorer ce qui est déjà fait</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky</source>
            <translation>Ciel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky and water</source>
            <translation>Ciel et eau</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sky blue</source>
            <translation>Bleu ciel</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, hazy</source>
            <translation>Ciel, brumeux</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, pale</source>
            <translation>Ciel, pâle</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sky, summer</source>
            <translation>Ciel, été</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Slate</source>
            <translation>Ardoise</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Slate blue</source>
            <translation>Bleu ardoise</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Snuff brown</source>
            <translation>Brun tabac à priser</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft blue</source>
            <translation>Bleu doux</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Soft green</source>
            <translation>Vert doux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/coloured.py" />
            <source>Something unexpected went wrong; your work is still here, save it to be safe.</source>
            <translation>Un problème inattendu est survenu ; votre travail est toujours là, enregistrez-le par sécurité.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Space + drag, middle drag</source>
            <translation>Espace + glisser, glisser avec le bouton du milieu</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Space switches a region on or off, F2 renames it, Delete removes it, Alt with an arrow key moves it.</source>
            <translation>Espace active ou désactive une région, F2 la renomme, Suppr la retire, Alt avec une flèche la déplace.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>Spread</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as far as the Look says for all hints</source>
            <translation>Diffuser autant que le rendu le dit pour toutes les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread as the photo</source>
            <translation>Diffuser comme la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Spread of the selected hint</source>
            <translation>Diffusion de l’indication sélectionnée</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Spruce</source>
            <translation>Épicéa</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Steel blue</source>
            <translation>Bleu acier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Stop this (Escape)</source>
            <translation>Arrêter cela (Échap)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Stop what the status bar shows</source>
            <translation>Arrêter ce que montre la barre d’état</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Storm cloud</source>
            <translation>Nuage d’orage</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw</source>
            <translation>Paille</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Straw brown</source>
            <translation>Brun paille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Strength</source>
            <translation>Force</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Strength of the selected hint</source>
            <translation>Force de l’indication sélectionnée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Strong blue</source>
            <translation>Bleu soutenu</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Stubble</source>
            <translation>Chaume</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Summer leaf</source>
            <translation>Feuillage d’été</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sun-bleached drill</source>
            <translation>Treillis délavé au soleil</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunflower</source>
            <translation>Tournesol</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, peach</source>
            <translation>Couchant, pêche</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Sunset, rose</source>
            <translation>Couchant, rose</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint off</source>
            <translation>Désactiver l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hint on</source>
            <translation>Activer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints off</source>
            <translation>Désactiver les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Switch hints on</source>
            <translation>Activer les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region off</source>
            <translation>Désactiver la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Switch region on</source>
            <translation>Activer la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Take a colour from the photo</source>
            <translation>Prendre une couleur dans la photo</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tan</source>
            <translation>Havane</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tan leather</source>
            <translation>Cuir havane</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tanned</source>
            <translation>Bronzée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tanned skin</source>
            <translation>Peau bronzée</translation>
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
            <translation>Fauve</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Taxi yellow</source>
            <translation>Jaune taxi</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Teak</source>
            <translation>Teck</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal</source>
            <translation>Bleu canard</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Teal green</source>
            <translation>Vert canard</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Terracotta</source>
            <translation>Terre cuite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Test this device</source>
            <translation>Tester cet appareil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Testing…</source>
            <translation>Test en cours…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>The batch is over: {words}</source>
            <translation>Le lot est terminé : {words}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>The best place</source>
            <translation>Le meilleur endroit</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>The best there is</source>
            <translation>Le meilleur disponible</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/ab_plane.py" />
            <source>The colours possible at this lightness. Drag, or use the arrow keys.</source>
            <translation>Les couleurs possibles à cette luminosité. Faites glisser ou utilisez les flèches.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/collection.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>The family’s colours</source>
            <translation>Les couleurs de la famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} cannot be written to.</source>
            <translation>Impossible d’écrire dans le dossier {0}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The folder {0} does not exist.</source>
            <translation>Le dossier {0} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The folder {folder} for your colours cannot be made: {why}.</source>
            <translation>Le dossier {folder} pour vos couleurs ne peut pas être créé : {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>The language changes at the next start.</source>
            <translation>La langue changera au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>The model has no idea for this spot. Type a colour or pick one at the right.</source>
            <translation>Le modèle n’a pas d’idée pour cet endroit. Saisissez une couleur ou choisissez-en une à droite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>The numbers are those on the picture. Everything else is the model's judgement.</source>
            <translation>Les numéros sont ceux de l’image. Tout le reste est choisi par le modèle.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} cannot be deleted: {why}.</source>
            <translation>La palette {name} ne peut pas être supprimée : {why}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>The palette {name} is full: it has {count} colours.</source>
            <translation>La palette {name} est pleine : elle contient {count} couleurs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The photo as it came</source>
            <translation>La photo telle qu’elle est arrivée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>The photo has colours.</source>
            <translation>La photo a ses couleurs.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>The photo has pixels for {dpi} dpi at this size.</source>
            <translation>À cette taille, la photo a des pixels pour {dpi} ppp.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <source>The photo with its hints. Choose a tool and click or drag; or go there with the arrow keys and press Enter.</source>
            <translation>La photo avec ses indications. Choisir un outil et cliquer ou glisser ; ou y aller avec les flèches et appuyer sur Entrée.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>The photo's own profile</source>
            <translation>Le profil de la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>The picture needs a file name.</source>
            <translation>L’image a besoin d’un nom de fichier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>The same with keep and neutral</source>
            <translation>De même avec conserver et neutre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/navigator.py" />
            <source>The whole photo and the part in view. Arrow keys move the view.</source>
            <translation>La photo entière et la partie visible. Les flèches déplacent la vue.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/shelf.py" />
            <source>There is a family colour called {name} already.</source>
            <translation>Une couleur de famille nommée {name} existe déjà.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/hint_menu.py" />
            <source>There is no colour on the clipboard: copy one, or a hex value such as #3f5b3a.</source>
            <translation>Il n’y a pas de couleur dans le presse-papiers : copiez-en une, ou une valeur hexadécimale telle que #3f5b3a.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose a colour photo.</source>
            <translation>Il n’y a pas de fichier {name} ; choisissez une photo en couleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no file {name}; choose the family’s colours.</source>
            <translation>Il n’y a pas de fichier {name} ; choisissez les couleurs de la famille.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose one with colour photos.</source>
            <translation>Il n’y a pas de dossier {name} ; choisissez-en un avec des photos en couleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>There is no folder {name}; choose the one with the hints.</source>
            <translation>Il n’y a pas de dossier {name} ; choisissez celui des indications.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>There is no photo on the clipboard: copy a picture or a photo's file.</source>
            <translation>Il n’y a pas de photo dans le presse-papiers : copiez une image ou le fichier d’une photo.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>There is no photo to colour</source>
            <translation>Il n’y a aucune photo à mettre en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>There is no place left for another hint; yours decide everywhere.</source>
            <translation>Il n’y a plus de place pour une indication ; les vôtres décident partout.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>These changes were not saved. Recovering opens them again; your photo and your saved project are as they were.</source>
            <translation>Ces modifications n’ont pas été enregistrées. Les récupérer les rouvre ; votre photo et votre projet enregistré sont intacts.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>This cannot be undone.</source>
            <translation>Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>This is truly grey</source>
            <translation>Ceci est vraiment gris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>This photo</source>
            <translation>Cette photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>This print is toned; colours take the place of the tone. It shows through where the strength is below 100.</source>
            <translation>Ce tirage est viré ; les couleurs remplacent le virage. Il transparaît là où la force est inférieure à 100.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Three steps</source>
            <translation>Trois étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Tintype Help</source>
            <translation>Aide de Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Tintype did not end properly</source>
            <translation>Tintype ne s’est pas terminé correctement</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Tintype project</source>
            <translation>Projet Tintype</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tobacco</source>
            <translation>Tabac</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tomato</source>
            <translation>Tomate</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Tools and panels are hidden; Tab on the photo brings them back.</source>
            <translation>Les outils et les panneaux sont masqués ; Tab sur la photo les fait revenir.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Transfer colours</source>
            <translation>Transférer les couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
            <source>Transfer colours by areas</source>
            <translation>Transférer les couleurs par zones</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Transferring colours…</source>
            <translation>Transfert des couleurs…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Truly grey</source>
            <translation>Vraiment gris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/empty_state.py" />
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>Turning the colours into hints</source>
            <translation>Conversion des couleurs en indications</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Turquoise</source>
            <translation>Turquoise</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, brown</source>
            <translation>Tweed, brun</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tweed, fawn</source>
            <translation>Tweed, fauve</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Two fingers</source>
            <translation>Deux doigts</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Tyre</source>
            <translation>Pneu</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Umber</source>
            <translation>Terre d’ombre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Under the pointer</source>
            <translation>Sous le pointeur</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Uniform green</source>
            <translation>Vert uniforme</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Uniforms</source>
            <translation>Uniformes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Unsaved work</source>
            <translation>Travail non enregistré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/candidates.py" />
            <source>Use candidate</source>
            <translation>Utiliser la variante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Use the selected hints</source>
            <translation>Utiliser les indications sélectionnées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Use this one</source>
            <translation>Utiliser celle-ci</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Verdigris</source>
            <translation>Vert-de-gris</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Vermilion</source>
            <translation>Vermillon</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Violet blue</source>
            <translation>Bleu violet</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/model_about.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Vividness</source>
            <translation>Vivacité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>Walnut</source>
            <translation>Noyer</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Walnut, light</source>
            <translation>Noyer, clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm brown</source>
            <translation>Brun chaud</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm clay</source>
            <translation>Argile chaude</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm grey</source>
            <translation>Gris chaud</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm skin</source>
            <translation>Peau chaude</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Warm taupe</source>
            <translation>Taupe chaud</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Warm, sunlit</source>
            <translation>Chaude, au soleil</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Warmer</source>
            <translation>Plus chaude</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/look_panel.py" />
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Warmth</source>
            <translation>Chaleur</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Weathered wood</source>
            <translation>Bois patiné</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet earth</source>
            <translation>Terre mouillée</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wet stone</source>
            <translation>Pierre mouillée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What Export proposes</source>
            <translation>Ce que propose l’export</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it cannot do</source>
            <translation>Ce qu’il ne peut pas faire</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>What it does</source>
            <translation>Ce qu’il fait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What photos are coloured on is shown here once one is open.</source>
            <translation>Ce qui colore les photos s’affiche ici dès que l’une est ouverte.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Wheel</source>
            <translation>Molette</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Where Does a Click &amp;Help Most?</source>
            <translation>Où un clic &amp;aide-t-il le plus ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the colours come from</source>
            <translation>D’où viennent les couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>Where the hints are</source>
            <translation>Où se trouvent les indications</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <location filename="../../resources/palettes" />
            <source>White</source>
            <translation>Blanc</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White lawn</source>
            <translation>Linon blanc</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>White webbing</source>
            <translation>Sangles blanches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Who is shown, who remembers the colours, where the photo is kept</source>
            <translation>Qui est représenté, qui se souvient des couleurs, où la photo est conservée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>Whole outline</source>
            <translation>Tout le contour</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Willow, underside</source>
            <translation>Saule, dessous</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Wine red</source>
            <translation>Rouge lie-de-vin</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wine velvet</source>
            <translation>Velours lie-de-vin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>With 10 hints its colours are about {percent} % closer to the true ones.</source>
            <translation>Avec 10 indications, ses couleurs sont environ {percent} % plus proches des vraies.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence_page.py" />
            <source>With added colour</source>
            <translation>Avec la couleur ajoutée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>With hints</source>
            <translation>Avec des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_words.py" />
            <source>Without hints, in {percent} % of the test photos its colours were further off than grey.</source>
            <translation>Sans indication, sur {percent} % des photos de test, ses couleurs étaient plus loin des vraies que le gris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Without saving, your hints and settings are lost.</source>
            <translation>Sans enregistrement, vos indications et réglages seront perdus.</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Wood and stone</source>
            <translation>Bois et pierre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Words of the mark</source>
            <translation>Texte de la marque</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Worsted, dark</source>
            <translation>Laine peignée, sombre</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Yellow green</source>
            <translation>Vert jaune</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Yew</source>
            <translation>If</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Young leaf</source>
            <translation>Jeune feuille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_series.py" />
            <source>Yours</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <location filename="../../resources/palettes" />
            <source>Zenith, deep</source>
            <translation>Zénith, profond</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Zoom &amp;In</source>
            <translation>Zoom a&amp;vant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Zoom at the pointer</source>
            <translation>Zoom sous le pointeur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>\ (hold)</source>
            <translation>\ (maintenir)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>a family colour</source>
            <translation>une couleur de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>about {0}</source>
            <translation>environ {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>after {count} seconds</source>
            <translation>après {count} secondes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>alone</source>
            <translation>seul</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>at</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>blue tone of strength {strength}</source>
            <translation>virage bleu de force {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>brush stroke</source>
            <translation>coup de pinceau</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>colour</source>
            <translation>couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>dB by kind</source>
            <translation>dB par type</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/slider.py" />
            <source>different values</source>
            <translation>valeurs différentes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/i18n.py" />
            <source>en</source>
            <translation>fr</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>everything alike</source>
            <translation>tout semblable</translation>
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
            <translation>conserver</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>lightness {value}</source>
            <translation>luminosité {value}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>looking…</source>
            <translation>recherche…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>lossless</source>
            <translation>sans perte</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>may hold</source>
            <translation>peut contenir</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>no colour yet</source>
            <translation>pas encore de couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/hint_list.py" />
            <source>off</source>
            <translation>désactivée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>on CPU because {reason}</source>
            <translation>sur le processeur car {reason}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/spoken.py" />
            <source>on the hint {name}</source>
            <translation>sur l’indication {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/look_panel.py" />
            <source>only this</source>
            <translation>seul</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>page {page} of {pages}</source>
            <translation>page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>photos</source>
            <translation>photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <location filename="../../desktop_app/panels/swatches.py" />
            <source>plausible, not documented</source>
            <translation>plausible, non documenté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>sRGB (for screens and print shops)</source>
            <translation>sRGB (pour les écrans et les labos photo)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>saturation</source>
            <translation>saturation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>sepia tone of strength {strength}</source>
            <translation>virage sépia de force {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>skin, left grey</source>
            <translation>peau, restée grise</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>spread</source>
            <translation>diffusion</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>strength</source>
            <translation>force</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>stroke</source>
            <translation>trait</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>tone of strength {strength}</source>
            <translation>virage de force {strength}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>used before</source>
            <translation>déjà utilisée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>vividness</source>
            <translation>vivacité</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>warmth</source>
            <translation>chaleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>without its {what}</source>
            <translation>sans {what}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>without its {what}, too large to be carried</source>
            <translation>sans {what}, trop volumineux pour être repris</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/file_kind.py" />
            <source>{0} holds 8 bit</source>
            <translation>{0} admet 8 bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is a folder; choose another name.</source>
            <translation>{0} est un dossier ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} is already there and will be replaced.</source>
            <translation>{0} existe déjà et sera remplacé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/destination.py" />
            <source>{0} is the original photo; choose another name.</source>
            <translation>{0} est la photo originale ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/regions_panel.py" />
            <source>{0} of the region</source>
            <translation>{0} de la région</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} × {1} pixels</source>
            <translation>{0} × {1} pixels</translation>
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
            <translation>{cause} Un plantage les ferait perdre : enregistrez le projet, au besoin sur un autre disque.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preference.py" />
            <source>{choice} (default)</source>
            <translation>{choice} (par défaut)</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} cancelled</source>
            <translation>{count} annulées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done</source>
            <translation>{count} terminées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} done before</source>
            <translation>{count} déjà faites</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} faces may have been left grey.</source>
            <translation>{count} visages sont peut-être restés gris.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} failed</source>
            <translation>{count} en échec</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} hints</source>
            <translation>{count} indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/guidance.py" />
            <source>{count} hints were placed; the picture stays nearly as it was.</source>
            <translation>{count} indications ont été placées ; l’image est restée presque la même.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>{count} hints with the reference’s colours; change or delete any of them.</source>
            <translation>{count} indications aux couleurs de la référence ; modifiez ou supprimez celles que vous voulez.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>{count} photos</source>
            <translation>{count} photos</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>{count} regions</source>
            <translation>{count} régions</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>{count} selected</source>
            <translation>{count} sélectionnées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} without colour</source>
            <translation>{count} sans couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_foot.py" />
            <source>{done} of {count}</source>
            <translation>{done} sur {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>{faults} It is left alone: put a good copy there, or take it away to begin anew.</source>
            <translation>{faults} On n’y touche pas : mettez-y une copie intacte, ou retirez le fichier pour recommencer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{faults} That model is left out: install Tintype again to have it back.</source>
            <translation>{faults} Ce modèle est laissé de côté : réinstallez Tintype pour le retrouver.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>{name} has {count} pages. Which one do you want to colour?</source>
            <translation>{name} a {count} pages. Laquelle voulez-vous mettre en couleur ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>{name} is a file; choose a folder.</source>
            <translation>{name} est un fichier ; choisissez un dossier.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/report.py" />
            <source>{name} is the original photo; choose another name.</source>
            <translation>{name} est la photo originale ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name} was coloured with Tintype before; these colours are made anew. The hints of then are in its project.</source>
            <translation>{name} a déjà été mise en couleur avec Tintype ; ces couleurs sont refaites. Les indications d’alors sont dans son projet.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/backend.py" />
            <source>{name} was coloured with the model '{model}', which is not installed here; it opens with '{other}' instead.</source>
            <translation>{name} a été mis en couleur avec le modèle « {model} », qui n’est pas installé ici ; il s’ouvre avec « {other} » à la place.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-colour</source>
            <translation>{name}-couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/proposed.py" />
            <source>{name}-report</source>
            <translation>{name}-rapport</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: its {what} is too large to be carried and is left out of exports.</source>
            <translation>{name} : {what} est trop volumineux et n’est pas repris dans les exports.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{name}: {page}.</source>
            <translation>{name} : {page}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>{number} of {count}</source>
            <translation>{number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>{number}, not there yet</source>
            <translation>{number}, pas encore là</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>{page} of {pages}</source>
            <translation>{page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>{path} is not there any more</source>
            <translation>{path} n’existe plus</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, current</source>
            <translation>{step}, actuel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>{step}, undone</source>
            <translation>{step}, annulé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>{typed} at this lightness is {shown}</source>
            <translation>{typed} à cette luminosité est {shown}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/main_window.py" />
            <source>{what} is not finished; close again to give it up.</source>
            <translation>Pas encore terminé : {what} ; fermez encore une fois pour y renoncer.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
            <source>{what} was cancelled.</source>
            <translation>Annulé : {what}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hex_field.py" />
            <source>“{text}” is no hex value; type one such as #3f5b3a.</source>
            <translation>« {text} » n’est pas une valeur hexadécimale ; saisissez-en une comme #3f5b3a.</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>'color', 'keep' or 'neutral'</source>
            <translation>'color', 'keep' ou 'neutral'</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.model' is not a name</source>
            <translation>'look.model' n’est pas un nom</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'look.{key}' is not a number</source>
            <translation>'look.{key}' n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options' are missing</source>
            <translation>'options' manquent</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>'options.{one}' is not what it should be</source>
            <translation>'options.{one}' n’est pas ce qu’il devrait être</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.name' is not a name</source>
            <translation>'photo.name' n’est pas un nom</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.page' is not a number</source>
            <translation>'photo.page' n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>'photo.sha256' is not a checksum</source>
            <translation>'photo.sha256' n’est pas une somme de contrôle</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'project' is not a project</source>
            <translation>'project' n’est pas un projet</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <location filename="../../core/document/json_format.py" />
            <source>'regions' is not a short list</source>
            <translation>'regions' n’est pas une courte liste</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>'written' is not a time</source>
            <translation>'written' n’est pas une heure</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>'{key}' is missing</source>
            <translation>'{key}' manque</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>'{rstrip}' in it </source>
            <translation>'{rstrip}' y </translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>; without its {left_out}, too large to be carried</source>
            <translation>; sans {left_out}, trop volumineux pour être conservé</translation>
        </message>
        <message>
            <location filename="../../core/document/document.py" />
            <source>A document has at most {max_regions} regions.</source>
            <translation>Un document a au plus {max_regions} régions.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>A picture has 8 or 16 bits per channel, not {bits}.</source>
            <translation>Une image a 8 ou 16 bits par canal, et non {bits}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region has 3 to {max_corners} corners, not {points}.</source>
            <translation>Une région a de 3 à {max_corners} coins, et non {points}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's corners must be numbers.</source>
            <translation>Les coins d’une région doivent être des nombres.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>A region's feather must be 0 or more, not {feather}.</source>
            <translation>Le bord doux d’une région doit être 0 ou plus, et non {feather}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>Another run is writing to {folder}; wait for it or choose another folder.</source>
            <translation>Un autre traitement écrit dans {folder} ; attendez sa fin ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Asking the network about the hints</source>
            <translation>Consultation du réseau sur les indications</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} thread)</source>
            <translation>CPU ({threads} thread)</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>CPU ({threads} threads)</source>
            <translation>CPU ({threads} threads)</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Cancelled: {source}</source>
            <translation>Annulée : {source}</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Chooses among {n1} colours for every spot.</source>
            <translation>Choisit parmi {n1} couleurs pour chaque point.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/network.py" />
            <source>Colouring</source>
            <translation>Mise en couleur</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Colours come from {n1} bins at a quarter of the size and may bleed over fine edges.</source>
            <translation>Les couleurs viennent de {n1} classes au quart de la taille et peuvent déborder des contours fins.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>Comparing</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <location filename="../../core/rendering/render.py" />
            <source>Composing</source>
            <translation>Composition de l’image</translation>
        </message>
        <message>
            <location filename="../../core/imaging/profiles.py" />
            <source>Converting</source>
            <translation>Conversion</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF comment</source>
            <translation>commentaire EXIF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF description</source>
            <translation>description EXIF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF maker's notes</source>
            <translation>notes du fabricant EXIF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/exif.py" />
            <source>EXIF tag {number}</source>
            <translation>balise EXIF {number}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/seen_faces.py" />
            <source>Faces are found from the front alone: %s</source>
            <translation>Les visages ne sont trouvés que de face : %s</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Failed: {reason}</source>
            <translation>Échec : {reason}</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (Core ML)</source>
            <translation>Carte graphique (Core ML)</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>GPU (DirectML)</source>
            <translation>Carte graphique (DirectML)</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <source>Hints do without learnt colour steps: %s</source>
            <translation>Les indications se passent des marches de couleur apprises : %s</translation>
        </message>
        <message>
            <location filename="../../core/rendering/certainty.py" />
            <source>In the card of the model '{card}', '{temperature}' must be above 0, not {temperature2}.</source>
            <translation>Dans la fiche du modèle '{card}', '{temperature}' doit être supérieur à 0, et non {temperature2}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Joins what lies around a spot with what kind of scene the whole photo is.</source>
            <translation>Associe ce qui entoure un point au type de scène de toute la photo.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>Learning from your colour photos</source>
            <translation>Apprentissage à partir de vos photos en couleur</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Learnt from</source>
            <translation>Appris à partir de</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Learnt from web photos of about {n1} px: small or unusual objects, uniforms, dyes and old colour processes are guesses.</source>
            <translation>A appris sur des photos du web d’environ {n1} px : les objets petits ou rares, les uniformes, les teintures et les anciens procédés couleur sont devinés.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Likely colours</source>
            <translation>Couleurs probables</translation>
        </message>
        <message>
            <location filename="../../core/document/look.py" />
            <source>Look setting {name} must be between {low} and {high}, not {value}.</source>
            <translation>Le réglage de rendu {name} doit être compris entre {low} et {high}, et non {value}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>Looking for what is alike</source>
            <translation>Recherche de ce qui se ressemble</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {folder}; install Tintype again.</source>
            <translation>Aucun modèle n’est installé dans {folder} ; réinstallez Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>No model is installed in {root}; install Tintype again.</source>
            <translation>Aucun modèle n’est installé dans {root} ; réinstallez Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>None of the photos to learn colours from is in colour.</source>
            <translation>Aucune des photos dont apprendre les couleurs n’est en couleur.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>Old film</source>
            <translation>Film ancien</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>Opening the photo</source>
            <translation>Ouverture de la photo</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Proposes plausible colours, not the true ones.</source>
            <translation>Propose des couleurs plausibles, pas les vraies.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>Quality must be between 1 and 100, not {quality}.</source>
            <translation>La qualité doit être comprise entre 1 et 100, et non {quality}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/luminance.py" />
            <location filename="../../core/imaging/opening.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Regression answers with the mean of what is possible, so colours are muted.</source>
            <translation>La régression répond par la moyenne du possible, les couleurs sont donc atténuées.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title} because {reason}.</source>
            <translation>Tourne sur {title} car {reason}.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>Runs on {title}.</source>
            <translation>Tourne sur {title}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Sees the whole scene and the details, weighs the likeliest colours and heeds hints.</source>
            <translation>Voit toute la scène et les détails, pèse les couleurs les plus probables et tient compte des indications.</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>Skipped: {source}: {reason}</source>
            <translation>Ignorée : {source} : {reason}</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Source: Iizuka et al. {n1}, {n2} times as wide.</source>
            <translation>Source : Iizuka et al. {n1}, {n2} fois la largeur.</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Source: Zhang et al. {n1}, {n2} times as wide.</source>
            <translation>Source : Zhang et al. {n1}, {n2} fois la largeur.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Source: this project.</source>
            <translation>Source : ce projet.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>Spreading the hints</source>
            <translation>Diffusion des indications</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint/card.json" />
            <source>Started from the weights of tint {version}, which learnt from {n1} photos ({n2} under various Creative Commons licences, {n3} open, {n4} for research only, {n5} unclear); training counts only those since.</source>
            <translation>Parti des poids de tint {version}, qui a appris sur {n1} photos ({n2} sous diverses licences Creative Commons, {n3} ouvertes, {n4} pour la recherche uniquement, {n5} peu claires) ; l’entraînement ne compte que celles d’après.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The card of the model {card} {what}.</source>
            <translation>La fiche du modèle {card} {what}.</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>The family colours {path} cannot be read: {why}.</source>
            <translation>Les couleurs de famille {path} ne peuvent pas être lues : {why}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>The folder {output} cannot be made: {fault}.</source>
            <translation>Le dossier {output} ne peut pas être créé : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so it cannot tell where a click helps most.</source>
            <translation>Le modèle '{card}' ne dit pas à quel point il est sûr d’une couleur ; il ne peut donc pas dire où un clic aide le plus.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>The model '{card}' does not say how sure it is of a colour, so its colours cannot be turned into hints.</source>
            <translation>Le modèle '{card}' ne dit pas à quel point il est sûr d’une couleur ; ses couleurs ne peuvent donc pas être converties en indications.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/own_photos.py" />
            <source>The model '{card}' states no shares of colours, so it cannot learn from your photos.</source>
            <translation>Le modèle '{card}' n’indique pas de parts de couleurs ; il ne peut donc pas apprendre de vos photos.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model '{name}' was not loaded from a folder.</source>
            <translation>Le modèle '{name}' n’a pas été chargé depuis un dossier.</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: '{inside}' {why}.</source>
            <translation>La fiche de modèle {origin} est endommagée : '{inside}' {why}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>The model card {origin} is damaged: {where}must be a JSON object.</source>
            <translation>La fiche de modèle {origin} est endommagée : {where}doit être un objet JSON.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be read: {fault}.</source>
            <translation>La fiche de modèle {path} ne peut pas être lue : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} cannot be written: {fault}.</source>
            <translation>La fiche de modèle {path} ne peut pas être écrite : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is larger than {limit} MB.</source>
            <translation>La fiche de modèle {path} dépasse {limit} Mo.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model card {path} is not valid JSON.</source>
            <translation>La fiche de modèle {path} n’est pas du JSON valide.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} has {size} bytes, but 'bytes' in {path} is {bytes}.</source>
            <translation>Le fichier de modèle {card} a {size} octets, mais 'bytes' dans {path} vaut {bytes}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {card} named in {path} is missing.</source>
            <translation>Le fichier de modèle {card} nommé dans {path} manque.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <location filename="../../core/models/graph_limits.py" />
            <source>The model file {path} cannot be read: {fault}.</source>
            <translation>Le fichier de modèle {path} ne peut pas être lu : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>The model file {path} is damaged or was replaced: its SHA-256 is not the card's.</source>
            <translation>Le fichier de modèle {path} est endommagé ou a été remplacé : son SHA-256 n’est pas celui de la fiche.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} cannot be run: {fault}.</source>
            <translation>Le modèle {card} ne peut pas être exécuté : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} failed: {fault}.</source>
            <translation>Le modèle {card} a échoué : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' of shape {shape} instead of {wanted}.</source>
            <translation>Le modèle {card} a donné '{name}' de forme {shape} au lieu de {wanted}.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave '{name}' that is not a number.</source>
            <translation>Le modèle {card} a donné '{name}', qui n’est pas un nombre.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} gave an answer that is not a colour.</source>
            <translation>Le modèle {card} a donné une réponse qui n’est pas une couleur.</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>The model {card} had no answer after {longest_run} seconds.</source>
            <translation>Le modèle {card} n’avait pas de réponse après {longest_run} secondes.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>The model {card} takes an input of shape {shape}; this program can feed (N, 1, H, W), and (N, 4, H, W) with hints.</source>
            <translation>Le modèle {card} prend une entrée de forme {shape} ; ce programme peut fournir (N, 1, H, W), et (N, 4, H, W) avec des indications.</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>The model {path} cannot be run: {cause}.</source>
            <translation>Le modèle {path} ne peut pas être exécuté : {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>The name {fault} is too long.</source>
            <translation>Le nom {fault} est trop long.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <source>The network takes no hints: they act by propagation over its answer only and cannot change what it sees elsewhere in the photo.</source>
            <translation>Le réseau n’accepte pas d’indications : elles agissent seulement par propagation sur sa réponse et ne changent pas ce qu’il voit ailleurs dans la photo.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The original is kept as a second layer only at its full size.</source>
            <translation>L’original n’est conservé comme second calque qu’à sa taille entière.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The original {asked} of {path} is not there; say where it is with --photo.</source>
            <translation>L’original {asked} de {path} n’est pas là ; dites où il est avec --photo.</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>The palette {path} cannot be read: {why}.</source>
            <translation>La palette {path} ne peut pas être lue : {why}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names may not hold a slash; folders stay as they are.</source>
            <translation>Le modèle de noms ne peut pas contenir de barre oblique ; les dossiers restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>The pattern of names must hold {name} or {number}, else all would be called the same.</source>
            <translation>Le modèle de noms doit contenir {name} ou {number}, sinon toutes porteraient le même nom.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo has neither a file nor data to be saved.</source>
            <translation>La photo n’a ni fichier ni données à enregistrer.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} cannot be read to be saved: {fault}; put it back to save the project.</source>
            <translation>La photo {path} ne peut pas être lue pour l’enregistrer : {fault} ; remettez-la à sa place pour enregistrer le projet.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The photo {path} was changed by another program since it was opened; put the earlier one back to save the project.</source>
            <translation>La photo {path} a été modifiée par un autre programme depuis son ouverture ; remettez la précédente à sa place pour enregistrer le projet.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>The profile is "srgb" or "source", not "{profile}".</source>
            <translation>Le profil est "srgb" ou "source", et non "{profile}".</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path}</source>
            <translation>Le projet {path}</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} cannot be read: {fault}.</source>
            <translation>Le projet {path} ne peut pas être lu : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} does not exist.</source>
            <translation>Le projet {path} n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is damaged: its {name} is incomplete.</source>
            <translation>Le projet {path} est endommagé : {name} est incomplet.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} is refused: its {name} {words}.</source>
            <translation>Le projet {path} est refusé : {name} {words}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>The project {path} needs {file_size} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation>Le projet {path} a besoin de {file_size} Go de mémoire pour s’ouvrir et cet ordinateur en a {free} Go de libres ; fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path}</source>
            <translation>Le fichier annexe {path}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} cannot be read: {fault}.</source>
            <translation>Le fichier annexe {path} ne peut pas être lu : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>The sidecar {path} was written by a newer Tintype.</source>
            <translation>Le fichier annexe {path} a été écrit par une version plus récente de Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/finish.py" />
            <source>The size and the resolution of a picture are positive numbers.</source>
            <translation>La taille et la résolution d’une image sont des nombres positifs.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/suggest.py" />
            <source>The spot {x}, {y} lies outside {photo} ({width} x {height} pixels).</source>
            <translation>L’endroit {x}, {y} est hors de {photo} ({width} x {height} pixels).</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>The training photos include classes that are not clearly open (see “Learnt from”).</source>
            <translation>Parmi les photos d’entraînement, certaines n’ont pas une licence clairement ouverte (voir « Appris à partir de »).</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>The unsaved changes to {photo} are kept but cannot be opened: {cause}.</source>
            <translation>Les modifications non enregistrées de {photo} sont conservées mais ne peuvent pas être ouvertes : {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} cannot be read: {fault}.</source>
            <translation>Impossible de lire les poids {path} : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/propagation/colour_steps.py" />
            <location filename="../../core/rendering/seen_faces.py" />
            <source>The weights {path} do not fit this program.</source>
            <translation>Les poids {path} ne vont pas avec ce programme.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is larger than 1 MB.</source>
            <translation>Le fichier {path} ({what}) ne peut pas être lu : il dépasse 1 Mo.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it is not JSON.</source>
            <translation>Le fichier {path} ({what}) ne peut pas être lu : ce n’est pas du JSON.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: it must be a JSON object.</source>
            <translation>Le fichier {path} ({what}) ne peut pas être lu : il doit être un objet JSON.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>The {what} {path} cannot be read: {why}.</source>
            <translation>Le fichier {path} ({what}) ne peut pas être lu : {why}.</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>There is no device '{name}'; choose one of {devices}.</source>
            <translation>Il n’y a pas d’appareil '{name}' ; choisissez parmi {devices}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>There is no file or folder {photo}.</source>
            <translation>Il n’y a ni fichier ni dossier {photo}.</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>There is no model named '{name}'; installed: {known}.</source>
            <translation>Il n’y a pas de modèle nommé '{name}' ; installés : {known}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/shared.py" />
            <source>There is no photo in {folder} to learn colours from.</source>
            <translation>Il n’y a dans {folder} aucune photo dont apprendre les couleurs.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>There is not enough free memory for this; close other programs and try again.</source>
            <translation>Il n’y a pas assez de mémoire libre pour cela ; fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2} plus {n3} x smooth L1 on ab, hinted pixels {n4} times plus {n5} x cross-entropy of the scene.</source>
            <translation>Entraîné avec l’entropie croisée sur {n1} classes ab à codage doux, exposant de rééquilibrage {n2}, plus {n3} x L1 lissé sur ab, pixels indiqués {n4} fois, plus {n5} x l’entropie croisée de la scène.</translation>
        </message>
        <message>
            <location filename="../../resources/models/plain/card.json" />
            <source>Trained with cross-entropy over {n1} soft-encoded ab bins, rebalancing exponent {n2}.</source>
            <translation>Entraîné avec l’entropie croisée sur {n1} classes ab à codage doux, exposant de rééquilibrage {n2}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <source>Trained with squared ab error plus {n1} x cross-entropy of the scene.</source>
            <translation>Entraîné avec l’erreur ab quadratique plus {n1} x l’entropie croisée de la scène.</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes cannot be kept for recovery in {root}: {fault}.</source>
            <translation>Les modifications non enregistrées ne peuvent pas être conservées dans {root} pour une récupération : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>Unsaved changes of an earlier run cannot be read and were set aside in {folder}: {cause}.</source>
            <translation>Des modifications non enregistrées d’une session précédente sont illisibles et ont été mises de côté dans {folder} : {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/models/fusion/card.json" />
            <location filename="../../resources/models/plain/card.json" />
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Weights: Apache-2.0 as far as the makers' rights go.</source>
            <translation>Poids : Apache-2.0 dans la mesure des droits de leurs auteurs.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>With hints</source>
            <translation>Avec des indications</translation>
        </message>
        <message>
            <location filename="../../resources/models/tint-small/card.json" />
            <location filename="../../resources/models/tint/card.json" />
            <source>Without hints it prefers common, muted colours.</source>
            <translation>Sans indications, il préfère des couleurs courantes et atténuées.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>Writing failed</source>
            <translation>L’écriture a échoué</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a colour such as '#3f5b3a'</source>
            <translation>une couleur comme '#3f5b3a'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a list of [x, y] pairs</source>
            <translation>une liste de paires [x, y]</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>a number is too large.</source>
            <translation>un nombre est trop grand.</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number with too many digits</source>
            <translation>un nombre avec trop de chiffres</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>a number {allowed}</source>
            <translation>un nombre {allowed}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [a, b]</source>
            <translation>une paire [a, b]</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a pair [x, y]</source>
            <translation>une paire [x, y]</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a text</source>
            <translation>un texte</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>a whole number from 0 up</source>
            <translation>un nombre entier à partir de 0</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>above {low} and at most {high}</source>
            <translation>supérieur à {low} et au plus {high}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>as they go beyond 0 to 1</source>
            <translation>car ils dépassent 0 à 1</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {height}, inside the photo</source>
            <translation>entre 0 et {height}, dans la photo</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between 0 and {width}, inside the photo</source>
            <translation>entre 0 et {width}, dans la photo</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>between {ab_limit} and {ab_limit2}</source>
            <translation>entre {ab_limit} et {ab_limit2}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>between {low} and {high}</source>
            <translation>entre {low} et {high}</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>brings functions of its own</source>
            <translation>apporte ses propres fonctions</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>by what the file calls its lowest and highest value</source>
            <translation>d’après ce que le fichier donne comme valeurs minimale et maximale</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>claims weights that are not in its file</source>
            <translation>annonce des poids qui ne sont pas dans son fichier</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>claims {file_size} bytes</source>
            <translation>annonce {file_size} octets</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>colour profile</source>
            <translation>profil de couleur</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>connection timed out</source>
            <translation>délai d’attente dépassé</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>decides how boldly the model chooses</source>
            <translation>décide de l’audace des choix du modèle</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>device or resource busy</source>
            <translation>le périphérique ou le fichier est occupé</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>directory not empty</source>
            <translation>le dossier n’est pas vide</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>does not name the input '{name}', which its graph takes</source>
            <translation>ne nomme pas l’entrée '{name}', que son graphe prend</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must be two numbers</source>
            <translation>chaque 'ab' doit être deux nombres</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every 'ab' must lie between -{ab_limit} and {ab_limit2}</source>
            <translation>chaque 'ab' doit être compris entre -{ab_limit} et {ab_limit2}</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every name</source>
            <translation>chaque nom</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>every note</source>
            <translation>chaque note</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>every swatch needs a colour like #3f5b3a</source>
            <translation>chaque entrée a besoin d’une couleur comme #3f5b3a</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>extended XMP ({lost} MB)</source>
            <translation>XMP étendu ({lost} Mo)</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>family colours</source>
            <translation>couleurs de famille</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'hints' is {entries}, but must be a list</source>
            <translation>le champ 'hints' est {entries}, mais doit être une liste</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>field 'version' is {version}, but must be {version2}</source>
            <translation>le champ 'version' est {version}, mais doit être {version2}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {name} is unknown, known are {names}</source>
            <translation>le champ {name} est inconnu, sont connus {names}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>field {twice} is given twice in one object</source>
            <translation>le champ {twice} figure deux fois dans un objet</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>file exists</source>
            <translation>le fichier existe déjà</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_nodes} operators</source>
            <translation>a plus de {max_nodes} opérateurs</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has more than {max_tensors} parts</source>
            <translation>a plus de {max_tensors} parties</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has operators of '{name}', which are not ONNX's own</source>
            <translation>a des opérateurs de '{name}', qui ne sont pas ceux d’ONNX</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has sparse weights, which this program does not read</source>
            <translation>a des poids creux, que ce programme ne lit pas</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>has the operator '{name}', which this program does not run</source>
            <translation>a l’opérateur '{name}', que ce programme n’exécute pas</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>has the unknown schema {schema}</source>
            <translation>a le schéma inconnu {schema}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>hint {number}</source>
            <translation>indication {number}</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>holds a network within a network</source>
            <translation>contient un réseau dans un réseau</translation>
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>in this photo</source>
            <translation>dans cette photo</translation>
        </message>
        <message>
            <location filename="../../core/rendering/engine.py" />
            <source>influence of a moment</source>
            <translation>influence d’un instant</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>input/output error</source>
            <translation>erreur de lecture ou d’écriture du disque</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a PDF document, not a photo; save its pages as TIFF or PNG first</source>
            <translation>est un document PDF, pas une photo ; enregistrez d’abord ses pages en TIFF ou PNG</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a Photoshop file, which Tintype does not read; save it as TIFF first</source>
            <translation>est un fichier Photoshop, que Tintype ne lit pas ; enregistrez-le d’abord en TIFF</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>is a ZIP archive or office document, not a photo</source>
            <translation>est une archive ZIP ou un document bureautique, pas une photo</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>is a directory</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is a link</source>
            <translation>est un lien</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is empty or damaged</source>
            <translation>est vide ou endommagé</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is encrypted</source>
            <translation>est chiffré</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>is made of too many parts</source>
            <translation>est fait de trop de parties</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>is not a known field</source>
            <translation>n’est pas un champ connu</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is packed in an unknown way</source>
            <translation>est compressé d’une façon inconnue</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>is there twice</source>
            <translation>s’y trouve deux fois</translation>
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it has an unusual pixel type ({mode})</source>
            <translation>il a un type de pixel inhabituel ({mode})</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it has no list of swatches</source>
            <translation>elle n’a pas de liste de couleurs</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>it holds no hints</source>
            <translation>il ne contient aucune indication</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <source>it holds no picture</source>
            <translation>il ne contient pas d’image</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>it holds something other than numbers</source>
            <translation>il contient autre chose que des nombres</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>it is a pipe or a device</source>
            <translation>c’est un tube ou un périphérique</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>it is cut short</source>
            <translation>il est tronqué</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it must have 1 to {max_swatches} swatches</source>
            <translation>elle doit avoir de 1 à {max_swatches} couleurs</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>it was written by Tintype {version}, this is {version2}</source>
            <translation>il a été écrit par Tintype {version}, ceci est {version2}</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>it was written by a newer version of Tintype</source>
            <translation>elle a été écrite par une version plus récente de Tintype</translation>
        </message>
        <message>
            <location filename="../../core/imaging/lab_tiff.py" />
            <source>its TIFF data cannot be decoded</source>
            <translation>ses données TIFF ne peuvent pas être décodées</translation>
        </message>
        <message>
            <location filename="../../core/models/self_test.py" />
            <source>its colours differ from the CPU's by {mean} ab units on average and {largest} at most</source>
            <translation>ses couleurs diffèrent de celles de la CPU de {mean} unités ab en moyenne et de {largest} au plus</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>its document</source>
            <translation>le document</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json holds no document</source>
            <translation>document.json ne contient pas de document</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its document.json is not valid JSON</source>
            <translation>document.json n’est pas du JSON valide</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is empty</source>
            <translation>son fichier est vide</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its file is larger than {max_bytes} MB</source>
            <translation>son fichier dépasse {max_bytes} Mo</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>its folder does not exist</source>
            <translation>son dossier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is not complete</source>
            <translation>son en-tête est incomplet</translation>
        </message>
        <message>
            <location filename="../../core/imaging/small_formats.py" />
            <source>its header is wrong</source>
            <translation>son en-tête est faux</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>its hints are nested too deeply</source>
            <translation>les indications sont imbriquées trop profondément</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>its link leads back to itself</source>
            <translation>le lien revient sur lui-même</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/colour/swatch_json.py" />
            <source>its name is not a valid one</source>
            <translation>le nom n’est pas valide</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/files.py" />
            <source>its name is too long</source>
            <translation>le nom est trop long</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>its network {fault}</source>
            <translation>son réseau {fault}</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>its photo is not the one it was saved with</source>
            <translation>la photo n’est pas celle avec laquelle il a été enregistré</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>its pixels are numbers from {low} to {high}, taken as black and white {why}</source>
            <translation>ses pixels sont des nombres de {low} à {high}, pris comme noir et blanc {why}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/other_formats.py" />
            <location filename="../../core/imaging/small_formats.py" />
            <source>its pixels cannot be decoded</source>
            <translation>ses pixels ne peuvent pas être décodés</translation>
        </message>
        <message>
            <location filename="../../core/imaging/jp2_boxes.py" />
            <source>its pixels of {depth} bits are read with {bits}</source>
            <translation>ses pixels de {depth} bits sont lus avec {bits}</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>its title</source>
            <translation>son titre</translation>
        </message>
        <message>
            <location filename="../../core/models/graph_limits.py" />
            <source>keeps its weights in other files</source>
            <translation>garde ses poids dans d’autres fichiers</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>less than 0.1 %</source>
            <translation>moins de 0,1 %</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>line {lineno}, column {colno} is not valid JSON ({msg})</source>
            <translation>la ligne {lineno}, colonne {colno} n’est pas du JSON valide ({msg})</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of names</source>
            <translation>doit être une liste de noms</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a list of {count} numbers, or empty</source>
            <translation>doit être une liste de {count} nombres, ou vide</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a number from {low} to {high}</source>
            <translation>doit être un nombre de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be a whole number from {low} to {high}</source>
            <translation>doit être un nombre entier de {low} à {high}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must be text of at most {text_limit} characters</source>
            <translation>doit être un texte de {text_limit} caractères au plus</translation>
        </message>
        <message>
            <location filename="../../core/models/card_results.py" />
            <source>must be there exactly if 'hint_photos' is not 0</source>
            <translation>doit être présent exactement si 'hint_photos' n’est pas 0</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must be {format}; this program cannot read format {found}</source>
            <translation>doit être {format} ; ce programme ne peut pas lire le format {found}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must have names of small letters, digits and '_'</source>
            <translation>doit avoir des noms en minuscules, chiffres et '_'</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold numbers that are not negative</source>
            <translation>ne doit pas contenir de nombres négatifs</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must hold {what} by name</source>
            <translation>doit contenir {what} par nom</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must match {pattern}</source>
            <translation>doit correspondre à {pattern}</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must name '{required}'</source>
            <translation>doit nommer '{required}'</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not be empty</source>
            <translation>ne doit pas être vide</translation>
        </message>
        <message>
            <location filename="../../core/models/card.py" />
            <source>must not be less than 'short_side'</source>
            <translation>ne doit pas être inférieur à 'short_side'</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must not name anything twice</source>
            <translation>ne doit rien nommer deux fois</translation>
        </message>
        <message>
            <location filename="../../core/models/card_fields.py" />
            <source>must sum to 1</source>
            <translation>doit avoir 1 pour somme</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which its graph does not take</source>
            <translation>nomme l’entrée '{name}', que son graphe ne prend pas</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the input '{name}', which this program does not know</source>
            <translation>nomme l’entrée '{name}', que ce programme ne connaît pas</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>names the output '{name}', which its graph does not give</source>
            <translation>nomme la sortie '{name}', que son graphe ne donne pas</translation>
        </message>
        <message>
            <location filename="../../core/rendering/explain.py" />
            <source>network, {share} sure</source>
            <translation>réseau, sûr à {share}</translation>
        </message>
        <message>
            <location filename="../../core/hints/hint.py" />
            <location filename="../../core/rendering/without_bins.py" />
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>no NVIDIA driver was found</source>
            <translation>aucun pilote NVIDIA n’a été trouvé</translation>
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <location filename="../../core/batch/report.py" />
            <source>no colour found</source>
            <translation>aucune couleur trouvée</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>no files can be made in that folder</source>
            <translation>aucun fichier ne peut être créé dans ce dossier</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>no hint input</source>
            <translation>sans indications</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>no such file or directory</source>
            <translation>fichier ou dossier introuvable</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>not a directory</source>
            <translation>ce n’est pas un dossier</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>not a finite number</source>
            <translation>pas un nombre fini</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>of a file</source>
            <translation>d’un fichier</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>one page</source>
            <translation>une page</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>onnxruntime cannot work with its network ({name})</source>
            <translation>onnxruntime ne peut pas travailler avec son réseau ({name})</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>operation not permitted</source>
            <translation>opération non permise</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>palette</source>
            <translation>palette</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>permission denied</source>
            <translation>permission refusée</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>ranked with their shares; the next best click can be found</source>
            <translation>classées avec leurs parts ; le meilleur endroit suivant peut être trouvé</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>says {channels} input channels, its graph has {channels2}</source>
            <translation>annonce {channels} canaux d’entrée, son graphe en a {channels2}</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>stale file handle</source>
            <translation>le fichier n’est plus accessible sur le lecteur réseau</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>strengthens or pales the model's colours</source>
            <translation>renforce ou pâlit les couleurs du modèle</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>takes hints</source>
            <translation>accepte les indications</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON holds a number with too many digits</source>
            <translation>le JSON contient un nombre avec trop de chiffres</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>the JSON is nested too deeply</source>
            <translation>le JSON est imbriqué trop profondément</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the JSON must be an object with 'version' and 'hints'</source>
            <translation>le JSON doit être un objet avec 'version' et 'hints'</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>the disk gives no reason</source>
            <translation>le disque ne donne pas de raison</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>the disk is read-only</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the editor spreads them within edges; the model does not know of them</source>
            <translation>l’éditeur les diffuse à l’intérieur des contours ; le modèle n’en sait rien</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>the file could not be completed</source>
            <translation>le fichier n’a pas pu être terminé</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>the file would be larger than this disk allows</source>
            <translation>le fichier serait plus grand que ce disque ne le permet</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model itself takes them and carries them to things alike</source>
            <translation>le modèle lui-même les prend et les porte vers ce qui ressemble</translation>
        </message>
        <message>
            <location filename="../../core/rendering/without_bins.py" />
            <source>the model's choice</source>
            <translation>le choix du modèle</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>the model's choice and common colours, without shares; no next best click</source>
            <translation>le choix du modèle et des couleurs courantes, sans parts ; pas de meilleur endroit suivant</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>the name of a family colour</source>
            <translation>le nom d’une couleur de famille</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the name of a swatch</source>
            <translation>le nom d’une couleur</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>the parts it is made of by this computer give slightly other numbers</source>
            <translation>les éléments dont cet ordinateur le fait donnent des nombres un peu différents</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>the photo</source>
            <translation>la photo</translation>
        </message>
        <message>
            <location filename="../../core/colour/palettes.py" />
            <source>the source of a swatch</source>
            <translation>la source d’une couleur</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>their version must be {version}</source>
            <translation>leur version doit être {version}</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there are more than {max_colours}</source>
            <translation>il y en a plus de {max_colours}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>there are {entries} hints, more than the {max_points} points allowed</source>
            <translation>il y a {entries} indications, plus que les {max_points} points permis</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>there is no list named 'family'</source>
            <translation>il n’y a pas de liste nommée 'family'</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>there is not enough free memory; close other programs and try again</source>
            <translation>il n’y a pas assez de mémoire libre ; fermez d’autres programmes et réessayez</translation>
        </message>
        <message>
            <location filename="../../core/models/devices.py" />
            <source>this installation of onnxruntime has no {titles} support</source>
            <translation>cette installation d’onnxruntime ne prend pas en charge {titles}</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>too many open files</source>
            <translation>trop de fichiers ouverts</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>too many unfinished files lie there</source>
            <translation>trop de fichiers inachevés s’y trouvent</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>true or false</source>
            <translation>true ou false</translation>
        </message>
        <message>
            <location filename="../../core/colour/family.py" />
            <source>two colours have the same name</source>
            <translation>deux couleurs portent le même nom</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>was saved by a newer Tintype; update this one to open it</source>
            <translation>a été enregistré par une version plus récente de Tintype ; mettez celle-ci à jour pour l’ouvrir</translation>
        </message>
        <message>
            <location filename="../../core/file_lock.py" />
            <source>who held it has removed it</source>
            <translation>celui qui le détenait l’a supprimé</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <source>you have no permission to write there</source>
            <translation>vous n’avez pas le droit d’y écrire</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/errors.py" />
            <source>your share of the disk is full</source>
            <translation>votre part du disque est épuisée</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} brings the file over the {max_points} points allowed</source>
            <translation>{before} fait dépasser au fichier les {max_points} points permis</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'family' and '{other}', but must have only one of them</source>
            <translation>{before} a 'family' et '{other}', mais ne doit en avoir qu’un</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has 'points' and '{name}', but must have only one of them</source>
            <translation>{before} a 'points' et '{name}', mais ne doit en avoir qu’un</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} has {points} points, more than the {max_points} allowed</source>
            <translation>{before} a {points} points, plus que les {max_points} permis</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is of kind 'color', but has neither 'color' nor 'ab' nor 'family'</source>
            <translation>{before} est du type 'color', mais n’a ni 'color' ni 'ab' ni 'family'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} is {entry}, but must be an object</source>
            <translation>{before} est {entry}, mais doit être un objet</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, but no family colours are given</source>
            <translation>{before} nomme la couleur de famille {name}, mais aucune couleur de famille n’est donnée</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before} names the family colour {name}, which is not among those given</source>
            <translation>{before} nomme la couleur de famille {name}, qui n’est pas parmi celles données</translation>
        </message>
        <message>
            <location filename="../../core/batch/report.py" />
            <source>{before} on CPU because {reason}</source>
            <translation>{before} sur le processeur car {reason}</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field 'id' is {id}, which an earlier hint has already</source>
            <translation>{before}, le champ 'id' est {id}, qu’une indication précédente a déjà</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{before}, field '{name}' is only for hints of kind 'color', not '{kind}'</source>
            <translation>{before}, le champ '{name}' ne vaut que pour les indications du type 'color', pas '{kind}'</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_checks.py" />
            <source>{before}, field '{name}' is {value}, but must be {allowed}</source>
            <translation>{before}, le champ '{name}' est {value}, mais doit être {allowed}</translation>
        </message>
        <message>
            <location filename="../../packaging/sentences.py" />
            <source>{before}: {after}</source>
            <translation>{before} : {after}</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} M weights</source>
            <translation>{card} M de poids</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{card} million, {bytes} MB</source>
            <translation>{card} millions, {bytes} Mo</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} and {original}</source>
            <translation>{colorized} et {original}</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{colorized} is {width} x {height} pixels, {original} is {width2} x {height2}.</source>
            <translation>{colorized} fait {width} x {height} pixels, {original} fait {width2} x {height2}.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} for research only</source>
            <translation>{count} pour la recherche uniquement</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unclear licence</source>
            <translation>{count} dont la licence n’est pas claire</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} of unknown licence</source>
            <translation>{count} dont la licence est inconnue</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} openly licensed</source>
            <translation>{count} sous licence ouverte</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{count} under various Creative Commons licences</source>
            <translation>{count} sous diverses licences Creative Commons</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{fault} cannot be written</source>
            <translation>{fault} ne peut pas être écrit</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{folder} cannot be written to: {fault}.</source>
            <translation>Impossible d’écrire dans {folder} : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{found} is not the original that {path} was made of, or was changed since: its SHA-256 is {sha256}…, not {sha2562}….</source>
            <translation>{found} n’est pas l’original dont {path} a été fait, ou a changé depuis : son SHA-256 est {sha256}…, et non {sha2562}….</translation>
        </message>
        <message>
            <location filename="../../core/imaging/carried.py" />
            <source>{labels} ({blob} MB)</source>
            <translation>{labels} ({blob} Mo)</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} differ in luminance in {share} of the pixels, by up to {largest} of {last} values.</source>
            <translation>{names} diffèrent en luminance dans {share} des pixels, jusqu’à {largest} valeurs sur {last}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have identical luminance: every {bits}-bit value comes back.</source>
            <translation>{names} ont une luminance identique : chaque valeur sur {bits} bits revient.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance as far as {lossy} keeps it: {mean} of {last} values apart on average, the mean of no {block} x {block2} block by more than {block3}; TIFF and PNG keep it exactly.</source>
            <translation>{names} ont la même luminance autant que {lossy} la conserve : {mean} valeurs sur {last} d’écart moyen, la moyenne d’aucun bloc de {block} x {block2} de plus de {block3} ; TIFF et PNG la conservent exactement.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/verify.py" />
            <source>{names} have the same luminance, within one {bits}-bit value in every pixel.</source>
            <translation>{names} ont la même luminance, à une valeur de {bits} bits près dans chaque pixel.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: its name is not a valid one.</source>
            <translation>{name} ne peut pas être lu : le nom n’est pas valide.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: you have no permission for it.</source>
            <translation>{name} ne peut pas être lu : vous n’en avez pas le droit.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} cannot be read: {cause}.</source>
            <translation>{name} ne peut pas être lu : {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} does not hold the pixels of a photo.</source>
            <translation>{name} ne contient pas les pixels d’une photo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{name} has more than {max_pixels} megapixels.</source>
            <translation>{name} a plus de {max_pixels} mégapixels.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} has signed pixel values, which no photo has; save it as 16-bit TIFF first.</source>
            <translation>{name} a des valeurs de pixel signées, qu’aucune photo n’a ; enregistrez-le d’abord en TIFF 16 bits.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} has {there}; there is no page {page}.</source>
            <translation>{name} a {there} ; il n’y a pas de page {page}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} holds complex numbers, not a photo.</source>
            <translation>{name} contient des nombres complexes, pas une photo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} holds pixels that are not numbers (NaN or infinite).</source>
            <translation>{name} contient des pixels qui ne sont pas des nombres (NaN ou infini).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a camera raw file; develop it to TIFF or JPEG first.</source>
            <translation>{name} est un fichier brut d’appareil photo ; développez-le d’abord en TIFF ou JPEG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a film or sound file, not a photo.</source>
            <translation>{name} est un fichier vidéo ou son, pas une photo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a folder, not a photo.</source>
            <translation>{name} est un dossier, pas une photo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/float_tiff.py" />
            <source>{name} is a kind of TIFF that Tintype does not read; save it as 16-bit TIFF first.</source>
            <translation>{name} est un type de TIFF que Tintype ne lit pas ; enregistrez-le d’abord en TIFF 16 bits.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is a kind of {names} that Tintype does not read; save it as grey or RGB with 8 or 16 bits first.</source>
            <translation>{name} est un type de {names} que Tintype ne lit pas ; enregistrez-le d’abord en gris ou en RVB sur 8 ou 16 bits.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is a pipe or a device, not a photo.</source>
            <translation>{name} est un tube ou un périphérique, pas une photo.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is a {names} photo, which Tintype reads only where the package {optional} is installed; save it as TIFF or PNG first.</source>
            <translation>{name} est une photo {names}, que Tintype ne lit que si le paquet {optional} est installé ; enregistrez-la d’abord en TIFF ou PNG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is animated, and Tintype colours still photos only.</source>
            <translation>{name} est animé, et Tintype ne met en couleur que des photos fixes.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its header gives no size.</source>
            <translation>{name} est endommagé : son en-tête ne donne pas de taille.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: its {names} data cannot be decoded; copy or scan it anew.</source>
            <translation>{name} est endommagé : ses données {names} ne peuvent pas être décodées ; copiez-le ou numérisez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} is damaged: the {names} file is cut short or broken; copy or scan it anew.</source>
            <translation>{name} est endommagé : le fichier {names} est tronqué ou abîmé ; copiez-le ou numérisez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/decode.py" />
            <source>{name} is damaged: {error}.</source>
            <translation>{name} est endommagé : {error}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is empty (0 bytes).</source>
            <translation>{name} est vide (0 octet).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/kinds.py" />
            <source>{name} is not a photo that Tintype can read (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM).</source>
            <translation>{name} n’est pas une photo que Tintype peut lire (JPEG, PNG, TIFF, WebP, AVIF, JPEG 2000, BMP, PPM).</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} is not there; it was moved, renamed or deleted.</source>
            <translation>{name} n’est pas là ; le fichier a été déplacé, renommé ou supprimé.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} needs more memory than this computer has free.</source>
            <translation>{name} a besoin de plus de mémoire que cet ordinateur n’en a de libre.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to be written and this computer has {free} GB free; close other programs and try again.</source>
            <translation>{name} a besoin de {needed} Go de mémoire pour être écrit et cet ordinateur en a {free} Go de libres ; fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/memory.py" />
            <source>{name} needs {needed} GB of memory to open and this computer has {free} GB free; close other programs and try again.</source>
            <translation>{name} a besoin de {needed} Go de mémoire pour s’ouvrir et cet ordinateur en a {free} Go de libres ; fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{name} says it is {width} x {height} pixels</source>
            <translation>{name} annonce {width} x {height} pixels</translation>
        </message>
        <message>
            <location filename="../../core/imaging/files.py" />
            <source>{name} was changed while it was read; open it again.</source>
            <translation>{name} a changé pendant la lecture ; rouvrez-le.</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged</source>
            <translation>{origin} est endommagé</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}</source>
            <translation>{origin} est endommagé : {cause}</translation>
        </message>
        <message>
            <location filename="../../core/document/json_format.py" />
            <source>{origin} is damaged: {cause}.</source>
            <translation>{origin} est endommagé : {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: '{name}' of a region is damaged.</source>
            <translation>{origin} : '{name}' d’une région est endommagé.</translation>
        </message>
        <message>
            <location filename="../../core/document/region.py" />
            <source>{origin}: a region is damaged.</source>
            <translation>{origin} : une région est endommagée.</translation>
        </message>
        <message>
            <location filename="../../core/hints/json_format.py" />
            <source>{origin}: the hints are {text} characters long, more than the {max_characters} allowed.</source>
            <translation>{origin} : les indications font {text} caractères, plus que les {max_characters} permis.</translation>
        </message>
        <message>
            <location filename="../../core/batch/pipeline.py" />
            <source>{output} is there already.</source>
            <translation>{output} existe déjà.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} is not the same in every byte as {picture}: {cause}.</source>
            <translation>{out} n’est pas identique octet par octet à {picture} : {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{out} would be another format: {path} describes a {wanted} file; choose the ending {suffix}.</source>
            <translation>{out} serait d’un autre format : {path} décrit un fichier {wanted} ; choisissez l’extension {suffix}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{pages} pages</source>
            <translation>{pages} pages</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: it may need {needed} and the disk has {free} free; make room there or choose another place.</source>
            <translation>{path} ne peut pas être écrit : il peut lui falloir {needed} et le disque a {free} de libres ; faites-y de la place ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its metadata could not be added.</source>
            <translation>{path} ne peut pas être écrit : ses métadonnées n’ont pas pu être ajoutées.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: its pixels do not fit {photo}.</source>
            <translation>{path} ne peut pas être écrit : ses pixels ne correspondent pas à {photo}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/tiff_tags.py" />
            <source>{path} cannot be written: its tags could not be added.</source>
            <translation>{path} ne peut pas être écrit : ses balises n’ont pas pu être ajoutées.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: only a TIFF keeps the original as a second layer.</source>
            <translation>{path} ne peut pas être écrit : seul un TIFF conserve l’original comme second calque.</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} cannot be written: there is a folder of that name.</source>
            <translation>{path} ne peut pas être écrit : un dossier porte ce nom.</translation>
        </message>
        <message>
            <location filename="../../core/atomic.py" />
            <location filename="../../core/imaging/writing.py" />
            <source>{path} cannot be written: {cause}.</source>
            <translation>{path} ne peut pas être écrit : {cause}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/state.py" />
            <source>{path} cannot be written: {fault}.</source>
            <translation>{path} ne peut pas être écrit : {fault}.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} cannot be written: {form} holds at most {longest} pixels a side; choose TIFF or PNG.</source>
            <translation>{path} ne peut pas être écrit : {form} contient au plus {longest} pixels de côté ; choisissez TIFF ou PNG.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/options.py" />
            <source>{path} cannot have 16 bits: its format holds 8 only; choose TIFF or PNG.</source>
            <translation>{path} ne peut pas avoir 16 bits : son format n’en contient que 8 ; choisissez TIFF ou PNG.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is a folder, a pipe or a device, not a Tintype project.</source>
            <translation>{path} est un dossier, un tube ou un périphérique, pas un projet Tintype.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project or is damaged; open a backup of it if there is one.</source>
            <translation>{path} n’est pas un projet Tintype ou est endommagé ; ouvrez une copie de sauvegarde s’il y en a une.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds no {name}.</source>
            <translation>{path} n’est pas un projet Tintype : il ne contient pas {name}.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not a Tintype project: it holds too many files.</source>
            <translation>{path} n’est pas un projet Tintype : il contient trop de fichiers.</translation>
        </message>
        <message>
            <location filename="../../core/document/project.py" />
            <source>{path} is not the name of a project: it must end in {suffix}.</source>
            <translation>{path} n’est pas le nom d’un projet : il doit finir par {suffix}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} is not the sidecar of a picture.</source>
            <translation>{path} n’est pas le fichier annexe d’une image.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} is the original photo; choose another name.</source>
            <translation>{path} est la photo originale ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/target.py" />
            <source>{path} needs one of these endings: {writable_suffixes}.</source>
            <translation>{path} a besoin de l’une de ces extensions : {writable_suffixes}.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{path} was made with another version of the model {model}: the SHA-256 of the installed one is {installed}…, not {model_sha256}….</source>
            <translation>{path} a été fait avec une autre version du modèle {model} : le SHA-256 de celui qui est installé est {installed}…, et non {model_sha256}….</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{photo_path} is not there any more</source>
            <translation>{photo_path} n’est plus là</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{photos} photos</source>
            <translation>{photos} photos</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} and {other} would both become {output}; give one of them another name.</source>
            <translation>{photo} et {other} deviendraient toutes deux {output} ; donnez un autre nom à l’une d’elles.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has changed since it was opened; open it again.</source>
            <translation>{photo} a changé depuis son ouverture ; rouvrez-le.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/pages.py" />
            <source>{photo} has neither a file nor bytes to read its pages from.</source>
            <translation>{photo} n’a ni fichier ni données d’où lire ses pages.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/opening.py" />
            <source>{photo} has neither a file nor bytes to read its pixels from.</source>
            <translation>{photo} n’a ni fichier ni données d’où lire ses pixels.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/from_reference.py" />
            <source>{photo} has no colours; a reference photo must be a colour photo.</source>
            <translation>{photo} n’a pas de couleurs ; une photo de référence doit être en couleur.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would be overwritten by its own colour version; choose another place or --suffix.</source>
            <translation>{photo} serait écrasée par sa propre version en couleur ; choisissez un autre endroit ou --suffix.</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{photo} would become {output}, which is one of the photos; choose another place or name.</source>
            <translation>{photo} deviendrait {output}, qui est l’une des photos ; choisissez un autre endroit ou un autre nom.</translation>
        </message>
        <message>
            <location filename="../../core/rendering/sidecar.py" />
            <source>{picture} leaves no room for {ending} at the end of its sidecar's name; choose a shorter name.</source>
            <translation>{picture} ne laisse pas de place pour {ending} à la fin du nom de son fichier annexe ; choisissez un nom plus court.</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{providers} did not work: {fault}</source>
            <translation>{providers} n’a pas fonctionné : {fault}</translation>
        </message>
        <message>
            <location filename="../../core/models/running.py" />
            <source>{provider} could not be started</source>
            <translation>{provider} n’a pas pu démarrer</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB</source>
            <translation>{psnr} dB</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{psnr} dB without hints</source>
            <translation>{psnr} dB sans indications</translation>
        </message>
        <message>
            <location filename="../../core/models/colorizer.py" />
            <source>{report} stopped working: {fault}</source>
            <translation>{report} ne fonctionne plus : {fault}</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}, which its {held} bytes cannot hold.</source>
            <translation>{says}, que ses {held} octets ne peuvent contenir.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_pixels} megapixels.</source>
            <translation>{says} ; Tintype ouvre des photos jusqu’à {max_pixels} mégapixels.</translation>
        </message>
        <message>
            <location filename="../../core/imaging/refusals.py" />
            <source>{says}; Tintype opens photos up to {max_side} pixels a side.</source>
            <translation>{says} ; Tintype ouvre des photos jusqu’à {max_side} pixels de côté.</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{some} dB with {count} of them</source>
            <translation>{some} dB avec {count} d’entre elles</translation>
        </message>
        <message>
            <location filename="../../core/batch/one_photo.py" />
            <source>{source} is too large for the memory of this machine.</source>
            <translation>{source} est trop grand pour la mémoire de cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must be one line of at most {max_text} characters</source>
            <translation>{what} doit tenir sur une ligne de {max_text} caractères au plus</translation>
        </message>
        <message>
            <location filename="../../core/colour/swatch_json.py" />
            <source>{what} must not be empty</source>
            <translation>{what} ne doit pas être vide</translation>
        </message>
        <message>
            <location filename="../../core/document/journal.py" />
            <source>{where} was changed by another program since</source>
            <translation>{where} a été modifié depuis par un autre programme</translation>
        </message>
        <message>
            <location filename="../../core/models/facts.py" />
            <source>{words}; no colour at all has {grey}</source>
            <translation>{words} ; sans aucune couleur, {grey}</translation>
        </message>
        <message>
            <location filename="../../core/batch/plan.py" />
            <source>{{field}} stands for nothing in a name; known are {known}.</source>
            <translation>{{field}} ne signifie rien dans un nom ; sont connus {known}.</translation>
        </message>
    </context>
</TS>
