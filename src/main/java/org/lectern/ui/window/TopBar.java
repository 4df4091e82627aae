package org.lectern.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.messages.Messages;
import org.lectern.ui.Navigation;
import org.lectern.ui.search.SearchField;

/// The line at the top: menu, back and forward, the search field, import, light and dark.
final class TopBar extends HBox {

  private static final Messages WORDS = Messages.of(TopBar.class);

  private final SearchField search;
  private final Button typography = new Button(null, new FontIcon(Feather.TYPE));

  TopBar(Keymap keys, Navigation navigation, SearchField search, Commands commands, Theme theme) {
    super(8);
    MainMenu menu = new MainMenu(keys);
    this.search = search;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button back =
        button(Feather.ARROW_LEFT, WORDS.get("bar.back"), keys.nameOf("back"), navigation::back);
    back.disableProperty().bind(navigation.canGoBackProperty().not());
    Button forward =
        button(
            Feather.ARROW_RIGHT,
            WORDS.get("bar.forward"),
            keys.nameOf("forward"),
            navigation::forward);
    forward.disableProperty().bind(navigation.canGoForwardProperty().not());
    Button bringIn = new Button(WORDS.get("import"), new FontIcon(Feather.DOWNLOAD));
    bringIn.setId("import-button");
    bringIn.setMinWidth(Region.USE_PREF_SIZE);
    bringIn.setOnAction(event -> commands.importFiles());
    bringIn.setTooltip(tooltip(WORDS.get("bar.import"), keys.nameOf("import-files")));
    typography.getStyleClass().addAll("flat", "button-icon");
    typography.setId("typography-button");
    typography.setAccessibleText(WORDS.get("bar.typography"));
    typography.setTooltip(new Tooltip(WORDS.get("bar.typography-hint")));
    typography.setOnAction(event -> commands.openTypography());
    Button dark =
        button(Feather.MOON, WORDS.get("bar.dark"), keys.nameOf("light-or-dark"), theme::toggle);
    dark.graphicProperty()
        .bind(
            theme
                .lookProperty()
                .map(look -> new FontIcon(look.isDark() ? Feather.SUN : Feather.MOON)));
    Region left = new Region();
    Region right = new Region();
    HBox.setHgrow(left, Priority.SOMETIMES);
    HBox.setHgrow(right, Priority.SOMETIMES);
    search
        .promptTextProperty()
        .bind(
            keys.nameOf("search")
                .map(key ->
                    key.isEmpty()
                        ? WORDS.get("bar.search")
                        : WORDS.get("bar.search.with-key", key)));
    HBox.setHgrow(search, Priority.ALWAYS);
    getChildren().setAll(menu, back, forward, left, search, right, bringIn, typography, dark);
  }

  private static Button button(
      Feather icon, String name, ObservableValue<String> key, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(name);
    button.setTooltip(tooltip(name, key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Tooltip tooltip(String name, ObservableValue<String> key) {
    Tooltip tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(key.map(now -> now.isEmpty() ? name : WORDS.get("bar.with-key", name, now)));
    return tooltip;
  }

  /// Under this stands the pop-over in which the text is set.
  Node typographyButton() {
    return typography;
  }

  void focusSearch() {
    search.focus();
  }

  /// Searches for words that stand somewhere else.
  void search(String words) {
    search.search(words);
  }

  /// Puts the keyboard back into the search field, behind what stands there.
  void goOnSearching() {
    search.goOn();
  }
}
