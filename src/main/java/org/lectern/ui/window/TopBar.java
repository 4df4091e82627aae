package org.lectern.ui.window;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.Navigation;
import org.lectern.ui.search.SearchModel;

/// The line at the top: menu, back and forward, the search field, import, light and dark.
final class TopBar extends HBox {

  private final CustomTextField search = new CustomTextField();
  private final Button typography = new Button(null, new FontIcon(Feather.TYPE));

  TopBar(MainMenu menu, Navigation navigation, SearchModel model, Commands commands, Theme theme) {
    super(8);
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button back = button(Feather.ARROW_LEFT, "Back", "Alt+←", navigation::back);
    back.disableProperty().bind(navigation.canGoBackProperty().not());
    Button forward = button(Feather.ARROW_RIGHT, "Forward", "Alt+→", navigation::forward);
    forward.disableProperty().bind(navigation.canGoForwardProperty().not());
    Button bringIn = new Button("Import…", new FontIcon(Feather.DOWNLOAD));
    bringIn.setId("import-button");
    bringIn.setMinWidth(Region.USE_PREF_SIZE);
    bringIn.setOnAction(event -> commands.importFiles());
    bringIn.setTooltip(new Tooltip("Import files (Ctrl+O)"));
    typography.getStyleClass().addAll("flat", "button-icon");
    typography.setId("typography-button");
    typography.setAccessibleText("Typography");
    typography.setTooltip(new Tooltip("Font, size and length of the lines"));
    typography.setOnAction(event -> commands.openTypography());
    Button dark = button(Feather.MOON, "Light or dark", "", theme::toggle);
    dark.graphicProperty()
        .bind(
            theme
                .lookProperty()
                .map(look -> new FontIcon(look.isDark() ? Feather.SUN : Feather.MOON)));
    Region left = new Region();
    Region right = new Region();
    HBox.setHgrow(left, Priority.SOMETIMES);
    HBox.setHgrow(right, Priority.SOMETIMES);
    prepareSearch(model, commands);
    getChildren().setAll(menu, back, forward, left, search, right, bringIn, typography, dark);
  }

  private static Button button(Feather icon, String name, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(key.isEmpty() ? name : name + " (" + key + ")"));
    button.setOnAction(event -> action.run());
    return button;
  }

  private void prepareSearch(SearchModel model, Commands commands) {
    search.setId("search-field");
    search.setLeft(new FontIcon(Feather.SEARCH));
    search.setPromptText("Search talks, speakers, notes …  Ctrl+K");
    search.setAccessibleText("Search");
    search.setMaxWidth(560);
    search.setPrefWidth(460);
    HBox.setHgrow(search, Priority.ALWAYS);
    search.textProperty().bindBidirectional(model.queryProperty());
    search
        .textProperty()
        .addListener((property, old, now) -> {
          if (!now.isBlank()) {
            commands.showSearchPane();
          }
        });
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            commands.focusResults();
            event.consume();
          } else if (event.getCode() == KeyCode.ENTER) {
            model.openFirst();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            commands.focusText();
            event.consume();
          }
        });
  }

  /// Under this stands the pop-over in which the text is set.
  Node typographyButton() {
    return typography;
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// Searches for words that stand somewhere else.
  void search(String words) {
    search.setText(words);
    search.requestFocus();
    search.end();
  }
}
