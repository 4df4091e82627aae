package org.lectern.ui.window;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.TreeItem;
import org.controlsfx.control.BreadCrumbBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.ui.Contents;
import org.lectern.ui.EmojiWords;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The breadcrumb bar over the text.
final class CrumbBar extends BreadCrumbBar<Crumbs.Crumb> {

  private static final Messages WORDS = Messages.of(CrumbBar.class);

  /// Longer labels are cut, so that the way stays in one line; the header below says it whole.
  private static final int LONGEST = 26;

  /// @param focusText takes the focus to the text: the step that was clicked is no more, and the
  ///   focus would go to whatever comes next
  CrumbBar(Workspace workspace, Runnable focusText) {
    setId("crumbs");
    // Its steps take the keyboard; by itself it does nothing with it.
    setFocusTraversable(false);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(WORDS.get("crumbs"));
    setAutoNavigationEnabled(false);
    setMinWidth(0);
    setCrumbFactory(CrumbBar::crumb);
    setOnCrumbAction(event -> {
      workspace.navigation().go(event.getSelectedCrumb().getValue().target());
      focusText.run();
    });
    workspace
        .navigation()
        .targetProperty()
        .addListener((property, old, now) -> show(now, workspace.contents()));
    workspace
        .contentsProperty()
        .addListener((property, old, now) -> show(workspace.navigation().target(), now));
  }

  private static Button crumb(TreeItem<Crumbs.Crumb> item) {
    String label = item.getValue().label();
    boolean cut = label.length() > LONGEST;
    Button button = new Button();
    EmojiWords.put(button, cut ? beginning(label) + "…" : label);
    if (item.getParent() != null) {
      button.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
    }
    button.getStyleClass().addAll("flat", "crumb");
    button.setAccessibleText(label);
    return button;
  }

  /// Nothing is cut in two that the eye sees as one character.
  private static String beginning(String label) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(label);
    return label.substring(0, characters.preceding(LONGEST)).strip();
  }

  private void show(Optional<Target> target, Contents contents) {
    TreeItem<Crumbs.Crumb> last = null;
    if (target.isPresent()) {
      for (Crumbs.Crumb crumb : Crumbs.to(target.get(), contents).way()) {
        TreeItem<Crumbs.Crumb> item = new TreeItem<>(crumb);
        if (last != null) {
          last.getChildren().add(item);
        }
        last = item;
      }
    }
    setSelectedCrumb(last);
  }
}
