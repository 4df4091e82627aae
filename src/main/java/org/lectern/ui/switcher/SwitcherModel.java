package org.lectern.ui.switcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lectern.library.Library;
import org.lectern.library.Names;
import org.lectern.library.Search;
import org.lectern.query.Fuzzy;
import org.lectern.query.Query;
import org.lectern.ui.Contents;
import org.lectern.ui.Questions;
import org.lectern.ui.Searches;
import org.lectern.ui.Settings;
import org.lectern.ui.Target;
import org.lectern.ui.Workspace;

/// The quick switcher: talks, reports, speakers and tags by their names; with an operator in it,
/// what is typed is a query as in the search field.
public final class SwitcherModel implements Source {

  /// The name of the setting that keeps what was gone to: a key a line.
  public static final String SETTING = "switcher.recent";

  private static final int MOST = 50;
  private static final int MOST_RECENT = 40;

  private final Workspace workspace;
  private final Searches searches;
  private final Settings settings;
  private final List<String> recent;
  private final Questions questions;

  /// Only the library's thread touches it and what it was made of.
  private Directory directory = Directory.EMPTY;

  private Contents known = Contents.EMPTY;

  public SwitcherModel(Workspace workspace, Searches searches, Settings settings) {
    this.workspace = workspace;
    this.searches = searches;
    this.settings = settings;
    this.questions = new Questions(workspace);
    this.recent =
        new ArrayList<>(settings.find(SETTING).map(String::lines).orElse(Stream.of()).toList());
    workspace.navigation().targetProperty().addListener((property, old, now) -> note(now));
  }

  @Override
  public void find(String typed, Consumer<List<Choice>> then) {
    Contents contents = workspace.contents();
    List<String> lately = List.copyOf(recent);
    questions.next();
    questions.ask(
        library -> find(library, contents, typed, lately),
        found -> then.accept(found.stream().map(this::choice).toList()));
  }

  private List<Entry> find(Library library, Contents contents, String typed, List<String> lately) {
    Query query = Query.parse(typed);
    if (!query.chips().isEmpty()) {
      return library.search(Search.of(query, MOST)).hits().stream()
          .flatMap(hit ->
              find(contents, new Target.OfReport(hit.report(), hit.talk(), Optional.empty(), ""))
                  .stream())
          .toList();
    }
    if (known != contents) {
      known = contents;
      directory = Directory.of(contents);
    }
    return directory.find(Fuzzy.of(typed), lately, MOST);
  }

  /// The talk or report that a target means.
  private static Optional<Entry> find(Contents contents, Target.OfReport target) {
    return contents
        .findReport(target.report())
        .map(entry -> {
          String edition = Names.of(entry.report().shelf().edition());
          return contents
              .findTalk(target)
              .map(talk -> Entry.of(Choice.Sort.TALK, Names.of(talk), edition, Optional.of(target)))
              .orElseGet(() ->
                  Entry.of(
                      Choice.Sort.REPORT, entry.report().title(), edition, Optional.of(target)));
        });
  }

  private Choice choice(Entry entry) {
    return new Choice(entry.sort(), entry.title(), entry.detail(), true, () -> go(entry));
  }

  private void go(Entry entry) {
    note(entry);
    entry.target().ifPresentOrElse(workspace.navigation()::go, () -> searches.find(entry.query()));
  }

  /// What one goes to by any way is recent.
  private void note(Optional<Target> target) {
    if (target.orElse(null) instanceof Target.OfReport report) {
      find(workspace.contents(), report).ifPresent(this::note);
    }
  }

  private void note(Entry entry) {
    if (!recent.isEmpty() && recent.getFirst().equals(entry.key())) {
      return;
    }
    recent.remove(entry.key());
    recent.addFirst(entry.key());
    recent.subList(Math.min(MOST_RECENT, recent.size()), recent.size()).clear();
    settings.keep(SETTING, String.join("\n", recent));
  }
}
