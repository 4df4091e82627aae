package org.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationTest {

  private static final Target ONE = Target.OfReport.whole(1);
  private static final Target TWO = Target.OfReport.whole(2);
  private static final Target THREE = Target.OfReport.whole(3);

  private final Navigation navigation = new Navigation();

  @Test
  void goesBackAndForwardOverAllMoves() {
    navigation.go(ONE);
    navigation.go(TWO);
    navigation.go(THREE);
    navigation.back();
    navigation.back();
    assertThat(navigation.target()).contains(ONE);
    assertThat(navigation.canGoBackProperty().get()).isFalse();
    navigation.forward();
    assertThat(navigation.target()).contains(TWO);
    assertThat(navigation.canGoForwardProperty().get()).isTrue();
  }

  @Test
  void aNewMoveForgetsWhatWasAhead() {
    navigation.go(ONE);
    navigation.go(TWO);
    navigation.back();
    navigation.go(THREE);
    assertThat(navigation.canGoForwardProperty().get()).isFalse();
    navigation.back();
    assertThat(navigation.target()).contains(ONE);
  }

  @Test
  void goingWhereOneIsIsNoMove() {
    navigation.go(ONE);
    navigation.go(ONE);
    assertThat(navigation.canGoBackProperty().get()).isFalse();
  }

  @Test
  void backAtTheBeginningStays() {
    navigation.go(ONE);
    navigation.back();
    assertThat(navigation.target()).contains(ONE);
  }

  @Test
  void findsTheWayBackToWhatIsCalledOtherwiseNow() {
    navigation.go(ONE);
    navigation.go(TWO);
    navigation.go(THREE);
    navigation.back();

    navigation.follow(target -> target.equals(ONE) ? THREE : ONE);

    assertThat(navigation.target()).contains(ONE);
    navigation.back();
    assertThat(navigation.target()).contains(THREE);
    navigation.forward();
    navigation.forward();
    assertThat(navigation.target()).contains(ONE);
  }
}
