package org.lectern.ui;

import org.lectern.intake.Correcting.Place;

/// What a person may say against the outline of a report, in whichever pane.
///
/// The places are those that [Correctable] finds.
public interface Corrections {

  /// A talk begins here.
  void makeTalk(Place place);

  /// The talk that begins here is told in two: the second begins at this place.
  void split(Place place);

  /// The talk that begins here is none.
  void noTalk(Place place);

  /// The talk that begins here belongs to the one above.
  void mergeUp(Place place);

  /// What is known of the talk that begins here, and of its report, is to be edited.
  void edit(Place place);

  /// The conference, year and place of a report are to be edited.
  void editReport(long report);

  /// A report is to be as it was found.
  void reset(long report);
}
