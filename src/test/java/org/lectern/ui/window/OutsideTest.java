package org.lectern.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "../notes.md", "#top", ""})
  void whatIsNeitherWebNorMailStays(String address) {
    assertThat(Outside.findAddress(address)).isEmpty();
  }

  @Test
  void webAndMailAddressesLeadOutside() {
    assertThat(Outside.findAddress(" https://example.org/a ")).contains("https://example.org/a");
    assertThat(Outside.findAddress("mailto:a@example.org")).contains("mailto:a@example.org");
    assertThat(Outside.findAddress("www.example.org")).contains("https://www.example.org");
  }
}
