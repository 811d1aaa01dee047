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
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../desktop_app/features/export.py" />
            <source>&amp;Copy Picture</source>
            <translation>Copier l’&amp;image</translation>
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
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Hand</source>
            <translation>&amp;Main</translation>
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
            <source>&amp;Larger Brush</source>
            <translation>Pinceau plus g&amp;rand</translation>
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
            <source>&amp;Point hint</source>
            <translation>Indication &amp;ponctuelle</translation>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Remove All Hints</source>
            <translation>&amp;Supprimer toutes les indications</translation>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>&amp;Start</source>
            <translation>Dé&amp;marrer</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;Stop Colouring</source>
            <translation>A&amp;rrêter la mise en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;System</source>
            <translation>&amp;Système</translation>
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
            <location filename="../../desktop_app/window/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
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
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>10 hints</source>
            <translation>10 indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>16 bit</source>
            <translation>16 bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>8 bit</source>
            <translation>8 bits</translation>
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
            <location filename="../../desktop_app/window/main_window.py" />
            <source>A file is still being written; close again to give it up.</source>
            <translation>Un fichier est encore en cours d’écriture ; fermez à nouveau pour l’abandonner.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>A file name cannot contain a slash; the folder stands below it.</source>
            <translation>Un nom de fichier ne peut pas contenir de barre oblique ; le dossier est indiqué en dessous.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>A folder with a file PHOTO.json for each photo with hints</source>
            <translation>Un dossier avec un fichier PHOTO.json pour chaque photo ayant des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>A hint where a click helps most, else in the middle</source>
            <translation>Une indication là où un clic aide le plus, sinon au milieu</translation>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Add &amp;Folder…</source>
            <translation>Ajouter un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../desktop_app/editing.py" />
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
            <source>Add to &amp;Family Colours…</source>
            <translation>Ajouter aux couleurs de &amp;famille…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Add to the family’s colours</source>
            <translation>Ajouter aux couleurs de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
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
            <source>Air force blue</source>
            <translation>Bleu aviation</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>All ({count})</source>
            <translation>Tous ({count})</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/features/reference.py" />
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
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
            <location filename="../../desktop_app/window/help.py" />
            <source>Arrows</source>
            <translation>Flèches</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
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
            <location filename="../../desktop_app/dialogs/recovery.py" />
            <source>Ask again at the next start</source>
            <translation>Redemander au prochain démarrage</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Asking the network about the hints</source>
            <translation>Consultation du réseau sur les indications</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Aubergine</source>
            <translation>Aubergine</translation>
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
            <location filename="../../core/colour/names.py" />
            <source>Beige</source>
            <translation>Beige</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/best_places.py" />
            <source>Best places for a click</source>
            <translation>Meilleurs endroits pour un clic</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Black</source>
            <translation>Noir</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
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
            <source>Bottle green</source>
            <translation>Vert bouteille</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Brick red</source>
            <translation>Rouge brique</translation>
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
            <source>Brown</source>
            <translation>Brun</translation>
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
            <source>Burnt orange</source>
            <translation>Orange brûlé</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>By areas…</source>
            <translation>Par zones…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>C&amp;lear</source>
            <translation>&amp;Vider</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Camel</source>
            <translation>Camel</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
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
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>Centimetres, long side</source>
            <translation>Centimètres, grand côté</translation>
        </message>
        <message>
            <location filename="../../desktop_app/editing.py" />
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
            <source>Chestnut</source>
            <translation>Châtaigne</translation>
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
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Choose the family colours</source>
            <translation>Choisir les couleurs de famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Choose the folder of hints</source>
            <translation>Choisir le dossier des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cinnamon brown</source>
            <translation>Brun cannelle</translation>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Close</source>
            <translation>Fermer</translation>
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/dialogs/swatch.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
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
            <location filename="../../desktop_app/window/status.py" />
            <source>Colouring</source>
            <translation>Mise en couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/session.py" />
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
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>Copied the picture, {width} × {height} pixels.</source>
            <translation>Image copiée, {width} × {height} pixels.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Copper red</source>
            <translation>Rouge cuivré</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <location filename="../../desktop_app/window/message_bar.py" />
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coral</source>
            <translation>Corail</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Coral red</source>
            <translation>Rouge corail</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cornflower</source>
            <translation>Bleuet</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Cream</source>
            <translation>Crème</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Crimson</source>
            <translation>Cramoisi</translation>
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
            <location filename="../../desktop_app/features/guidance.py" />
            <source>D&amp;uplicate Hint</source>
            <translation>D&amp;upliquer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
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
            <source>Dark teal</source>
            <translation>Bleu canard foncé</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Dark umber</source>
            <translation>Terre d’ombre foncée</translation>
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
            <source>Denim blue</source>
            <translation>Bleu jean</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Depth</source>
            <translation>Profondeur</translation>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Drop photos or folders here.</source>
            <translation>Déposez ici des photos ou des dossiers.</translation>
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
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Duplicate hint</source>
            <translation>Dupliquer l’indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hint_editor.py" />
            <source>Duplicate this hint (Ctrl+D)</source>
            <translation>Dupliquer cette indication (Ctrl+D)</translation>
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
            <location filename="../../desktop_app/tools/simple_tools.py" />
            <source>Erase hints</source>
            <translation>Effacer des indications</translation>
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
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
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/colour_panel.py" />
            <source>Family colours</source>
            <translation>Couleurs de famille</translation>
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
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>File name</source>
            <translation>Nom du fichier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Files and programs</source>
            <translation>Fichiers et programmes</translation>
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
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Folder for the batch</source>
            <translation>Dossier pour le lot</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Folder for the picture</source>
            <translation>Dossier de l’image</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Folder for the results</source>
            <translation>Dossier des résultats</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Folder of hints</source>
            <translation>Dossier des indications</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Forest green</source>
            <translation>Vert forêt</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/dialogs/export.py" />
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
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>Go &amp;on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Gold</source>
            <translation>Or</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Golden yellow</source>
            <translation>Jaune d’or</translation>
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
            <location filename="../../core/colour/names.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
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
            <location filename="../../core/colour/names.py" />
            <source>Greyish brown</source>
            <translation>Brun grisâtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>H&amp;ints</source>
            <translation>&amp;Indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>H&amp;istogram</source>
            <translation>&amp;Histogramme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/actions.py" />
            <source>Hel&amp;p</source>
            <translation>Ai&amp;de</translation>
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
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Hints</source>
            <translation>Indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Hints may name one of these, which is then the same in every photo</source>
            <translation>Les indications peuvent en nommer une, qui est alors la même dans chaque photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/reference_panel.py" />
            <source>Hints with this photo’s colours where something looks alike, to edit on</source>
            <translation>Indications aux couleurs de cette photo là où quelque chose ressemble, à retoucher ensuite</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>Histogram</source>
            <translation>Histogramme</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/history_panel.py" />
            <location filename="../../desktop_app/panels/history_list.py" />
            <source>History</source>
            <translation>Historique</translation>
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
            <location filename="../../core/colour/names.py" />
            <source>Indigo</source>
            <translation>Indigo</translation>
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
            <location filename="../../desktop_app/backend.py" />
            <source>It answered the self-test in {seconds} s.</source>
            <translation>Il a répondu à l’autotest en {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
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
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Keep the photo's metadata (date, place, captions)</source>
            <translation>Conserver les métadonnées de la photo (date, lieu, légendes)</translation>
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/histogram.py" />
            <source>L a b</source>
            <translation>L a b</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/language.py" />
            <source>L&amp;anguage</source>
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
            <location filename="../../core/colour/names.py" />
            <source>Light blue</source>
            <translation>Bleu clair</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
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
            <source>Lilac</source>
            <translation>Lilas</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Lime</source>
            <translation>Citron vert</translation>
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
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Lines between the pixels from 800 % on</source>
            <translation>Lignes entre les pixels à partir de 800 %</translation>
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
            <location filename="../../desktop_app/window/status.py" />
            <source>Looking for what is alike</source>
            <translation>Recherche de ce qui se ressemble</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Magenta</source>
            <translation>Magenta</translation>
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
            <source>Maroon</source>
            <translation>Bordeaux</translation>
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
            <location filename="../../core/colour/names.py" />
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
            <location filename="../../core/colour/names.py" />
            <source>Moss yellow</source>
            <translation>Jaune mousse</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/keyboard.py" />
            <location filename="../../desktop_app/tools/drag_hint.py" />
            <source>Move hint</source>
            <translation>Déplacer l’indication</translation>
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
            <source>Move the selected hint, else the photo</source>
            <translation>Déplacer l’indication sélectionnée, sinon la photo</translation>
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
            <location filename="../../desktop_app/dialogs/swatch.py" />
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
            <location filename="../../desktop_app/panels/help_view.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/viewing.py" />
            <source>Next &amp;Area</source>
            <translation>&amp;Zone suivante</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Next best click</source>
            <translation>Prochain meilleur clic</translation>
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
            <location filename="../../desktop_app/session.py" />
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
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
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>No suggestions: {0}</source>
            <translation>Pas de suggestion : {0}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>No.</source>
            <translation>Num.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Not the default</source>
            <translation>Différent de la valeur par défaut</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
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
            <source>Note: how do you know?</source>
            <translation>Note : d’où le savez-vous ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Nothing in the reference photo looks like anything in this one.</source>
            <translation>Rien dans la photo de référence ne ressemble à celle-ci.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/recent_menu.py" />
            <source>Nothing opened yet</source>
            <translation>Rien d’ouvert pour l’instant</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Oak</source>
            <translation>Chêne</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Ochre</source>
            <translation>Ocre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>Old film</source>
            <translation>Film ancien</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Old rose</source>
            <translation>Vieux rose</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Olive</source>
            <translation>Olive</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Olive drab</source>
            <translation>Olive terne</translation>
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
            <location filename="../../desktop_app/window/status.py" />
            <source>Opening the photo</source>
            <translation>Ouverture de la photo</translation>
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
            <source>Other Pa&amp;ge…</source>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../desktop_app/features/family_swatches.py" />
            <source>Palettes</source>
            <translation>Palettes</translation>
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
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Pasted photo</source>
            <translation>Photo collée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Photograph</source>
            <translation>Photographie</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Plum</source>
            <translation>Prune</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/help.py" />
            <source>Pointer</source>
            <translation>Pointeur</translation>
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
            <source>Previous</source>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../desktop_app/dialogs/export.py" />
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
            <location filename="../../desktop_app/window/status.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
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
            <location filename="../../core/colour/names.py" />
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Reddish brown</source>
            <translation>Brun rougeâtre</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/reference.py" />
            <source>Reference Photo</source>
            <translation>Photo de référence</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/areas.py" />
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
            <location filename="../../desktop_app/editing.py" />
            <source>Remove all hints</source>
            <translation>Supprimer toutes les indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/editing.py" />
            <source>Remove hint</source>
            <translation>Supprimer l’indication</translation>
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
            <source>Remove this hint</source>
            <translation>Supprimer cette indication</translation>
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
            <location filename="../../desktop_app/dialogs/preferences.py" />
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
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Reset {name}</source>
            <translation>Réinitialiser {name}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Right as it is</source>
            <translation>Juste tel quel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Rose pink</source>
            <translation>Rose soutenu</translation>
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
            <location filename="../../core/colour/names.py" />
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
            <location filename="../../core/colour/names.py" />
            <source>Sage</source>
            <translation>Sauge</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Salmon</source>
            <translation>Saumon</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sand grey</source>
            <translation>Gris sable</translation>
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
            <location filename="../../desktop_app/dialogs/batch.py" />
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
            <location filename="../../core/colour/names.py" />
            <source>Sea green</source>
            <translation>Vert de mer</translation>
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
            <translation>Afficher les &amp;panneaux</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/first_run.py" />
            <source>Show the Three &amp;Steps</source>
            <translation>Montrer les trois &amp;étapes</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>Shown here when a photo has been coloured.</source>
            <translation>S’affiche ici dès qu’une photo a été mise en couleur.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/hints_panel.py" />
            <source>Shows where one more hint would help most</source>
            <translation>Montre où une indication de plus aiderait le mieux</translation>
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
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Skip what is done already</source>
            <translation>Ignorer ce qui est déjà fait</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Sky blue</source>
            <translation>Bleu ciel</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Slate</source>
            <translation>Ardoise</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Slate blue</source>
            <translation>Bleu ardoise</translation>
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
            <location filename="../../desktop_app/session.py" />
            <source>Something unexpected went wrong; your work is still here, save it to be safe.</source>
            <translation>Un problème inattendu est survenu ; votre travail est toujours là, enregistrez-le par sécurité.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/palette_panel.py" />
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
            <source>Space switches a region on or off, F2 renames it, Delete removes it.</source>
            <translation>Espace active ou désactive une région, F2 la renomme, Suppr la retire.</translation>
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
            <location filename="../../desktop_app/window/status.py" />
            <source>Spreading the hints</source>
            <translation>Diffusion des indications</translation>
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
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
            <location filename="../../core/colour/names.py" />
            <source>Tanned skin</source>
            <translation>Peau bronzée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Taupe</source>
            <translation>Taupe</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Tawny</source>
            <translation>Fauve</translation>
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
            <location filename="../../desktop_app/panels/palette_panel.py" />
            <source>The family’s colours</source>
            <translation>Les couleurs de la famille</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>The folder {0} cannot be written to.</source>
            <translation>Impossible d’écrire dans le dossier {0}.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
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
            <location filename="../../desktop_app/dialogs/picture_size.py" />
            <source>The photo has pixels for {dpi} dpi at this size.</source>
            <translation>À cette taille, la photo a des pixels pour {dpi} ppp.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/export.py" />
            <source>The photo is not coloured yet; copy it when it is.</source>
            <translation>La photo n’est pas encore en couleur ; copiez-la ensuite.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/canvas/canvas.py" />
            <source>The photo with its hints. Choose a tool and click or drag.</source>
            <translation>La photo avec ses indications. Choisissez un outil et cliquez ou faites glisser.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>The photo's own profile</source>
            <translation>Le profil de la photo</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>The picture needs a file name.</source>
            <translation>L’image a besoin d’un nom de fichier.</translation>
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
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>There is no file {name}; choose the family’s colours.</source>
            <translation>Il n’y a pas de fichier {name} ; choisissez les couleurs de la famille.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>There is no folder {name}; choose the one with the hints.</source>
            <translation>Il n’y a pas de dossier {name} ; choisissez celui des indications.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>There is no photo on the clipboard.</source>
            <translation>Il n’y a pas de photo dans le presse-papiers.</translation>
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
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../desktop_app/features/recovery.py" />
            <source>Unsaved changes are not protected against a crash: {cause}</source>
            <translation>Les modifications non enregistrées ne sont pas protégées contre un plantage : {cause}</translation>
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
            <source>Use this hint</source>
            <translation>Utiliser cette indication</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/candidates.py" />
            <source>Use this one</source>
            <translation>Utiliser celle-ci</translation>
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
            <source>Walnut</source>
            <translation>Noyer</translation>
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
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
            <source>What Export proposes</source>
            <translation>Ce que propose l’export</translation>
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
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Where the colours come from</source>
            <translation>D’où viennent les couleurs</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>Where the hints are</source>
            <translation>Où se trouvent les indications</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>White</source>
            <translation>Blanc</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/report.py" />
            <source>Who is shown, who remembers the colours, where the photo is kept</source>
            <translation>Qui est représenté, qui se souvient des couleurs, où la photo est conservée</translation>
        </message>
        <message>
            <location filename="../../core/colour/names.py" />
            <source>Wine red</source>
            <translation>Rouge lie-de-vin</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/evidence.py" />
            <source>With added colour</source>
            <translation>Avec la couleur ajoutée</translation>
        </message>
        <message>
            <location filename="../../desktop_app/panels/model_about.py" />
            <source>With hints</source>
            <translation>Avec des indications</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/file_flow.py" />
            <source>Without saving, your hints and settings are lost.</source>
            <translation>Sans enregistrement, vos indications et réglages seront perdus.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>Words of the mark</source>
            <translation>Texte de la marque</translation>
        </message>
        <message>
            <location filename="../../desktop_app/window/status.py" />
            <source>Writing</source>
            <translation>Écriture</translation>
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
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>Yours</source>
            <translation>Les vôtres</translation>
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
            <location filename="../../desktop_app/window/actions.py" />
            <source>Zoom &amp;Out</source>
            <translation>Zoom a&amp;rrière</translation>
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
            <location filename="../../desktop_app/window/main_window.py" />
            <source>edited</source>
            <translation>modifié</translation>
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
            <location filename="../../desktop_app/panels/suggestions.py" />
            <source>looking…</source>
            <translation>recherche…</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
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
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} holds 8 bit</source>
            <translation>{0} admet 8 bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} is a folder; choose another name.</source>
            <translation>{0} est un dossier ; choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
            <source>{0} is already there and will be replaced.</source>
            <translation>{0} existe déjà et sera remplacé.</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/export.py" />
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
            <location filename="../../desktop_app/features/photo_notes.py" />
            <source>{bits} bit</source>
            <translation>{bits} bits</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/preferences.py" />
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
            <location filename="../../desktop_app/dialogs/batch_queue.py" />
            <source>{count} without colour</source>
            <translation>{count} sans couleur</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch.py" />
            <source>{done} of {count}</source>
            <translation>{done} sur {count}</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/pages.py" />
            <source>{name} has {count} pages. Which one do you want to colour?</source>
            <translation>{name} a {count} pages. Laquelle voulez-vous mettre en couleur ?</translation>
        </message>
        <message>
            <location filename="../../desktop_app/dialogs/batch_settings.py" />
            <source>{name} holds 8 bit only; choose TIFF or PNG for 16 bit.</source>
            <translation>{name} n’admet que 8 bits ; choisissez TIFF ou PNG pour 16 bits.</translation>
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
            <location filename="../../desktop_app/backend.py" />
            <source>{name} was coloured with the model '{model}', which is not installed here; it opens with '{other}' instead.</source>
            <translation>{name} a été mis en couleur avec le modèle « {model} », qui n’est pas installé ici ; il s’ouvre avec « {other} » à la place.</translation>
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
</TS>
