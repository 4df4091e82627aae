package org.lectern.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.lectern.ui.ColourNames;
import org.lectern.ui.Corrections;
import org.lectern.ui.Opening;
import org.lectern.ui.Outlets;
import org.lectern.ui.Settings;
import org.lectern.ui.Workspace;
import org.lectern.ui.corrections.CorrectionsDesk;
import org.lectern.ui.corrections.CorrectionsModel;
import org.lectern.ui.exchange.ExchangeModel;
import org.lectern.ui.exchange.PdfModel;
import org.lectern.ui.exchange.ReferenceModel;
import org.lectern.ui.reader.area.ReadingArea;
import org.lectern.ui.reader.area.SystemClipboard;

/// All that carries out what a person does to what is open: to read, to highlight, to correct, to
/// copy references, to take highlights out and in.
final class Desks {

  private final Workspace workspace;
  private final Opening opening;
  private final ColourNames colours;
  private final CorrectionsModel correcting;
  private final Corrections corrections;
  private final Outlets outlets;
  private final PdfModel pdf;
  private final PrintingDesk printing;
  private final ReferenceModel references;
  private final ExchangeCommands exchanging;
  private final ReadingDesk reading;

  /// @param stage the window over which they ask
  /// @param sideward what a gesture in the text leads to
  Desks(
      Stage stage,
      Workspace workspace,
      Settings settings,
      Parts parts,
      ReadingDesk.Sideward sideward) {
    this.workspace = workspace;
    opening = new Opening(workspace);
    colours = ColourNames.of(settings);
    correcting = new CorrectionsModel(workspace);
    corrections = new CorrectionsDesk(correcting, stage::getScene);
    pdf = new PdfModel(workspace);
    printing = new PrintingDesk(pdf, parts.desktop(), settings, () -> stage);
    outlets = new Outlets(new OriginalFiles(workspace, parts.desktop().openInBrowser()), printing);
    references = new ReferenceModel(workspace, opening, SystemClipboard::put);
    exchanging =
        new ExchangeCommands(
            new ExchangeModel(workspace, parts.libraryFolder()),
            parts.desktop().files(),
            () -> stage);
    reading =
        new ReadingDesk(
            workspace,
            opening,
            new ReadingDesk.Ways(
                new ReadingDesk.Outward(parts.desktop().openInBrowser(), outlets),
                sideward,
                new MarkingDesk(workspace, opening, colours, parts.time().clock()),
                references,
                corrections),
            parts.time().later());
  }

  /// What is open.
  Opening opening() {
    return opening;
  }

  /// What the colours of highlights are called.
  ColourNames colours() {
    return colours;
  }

  Corrections corrections() {
    return corrections;
  }

  /// What leads out of Lectern.
  Outlets outlets() {
    return outlets;
  }

  /// What makes PDF files.
  PdfModel pdf() {
    return pdf;
  }

  ReferenceModel references() {
    return references;
  }

  ExchangeCommands exchanging() {
    return exchanging;
  }

  ReadingDesk reading() {
    return reading;
  }

  /// The commands that lead here.
  ///
  /// @param area shows what is open
  List<Command> commands(ReadingArea area) {
    return Stream.of(
            printing.commands(workspace.navigation()),
            exchanging.ofFiles(),
            exchanging.ofText(references, area),
            new CorrectionCommands(workspace, opening, corrections, area).all(correcting))
        .flatMap(List::stream)
        .toList();
  }
}
