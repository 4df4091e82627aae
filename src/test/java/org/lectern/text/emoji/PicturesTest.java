package org.lectern.text.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private static final String FONT = "/org/lectern/fonts/LecternEmoji-Regular.ttf";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3\uFE0F\u20E3", // keycap 3
        "\uD83C\uDDE9\uD83C\uDDEA", // flag: Germany
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // family
        "\uD83D\uDC69\uD83C\uDFFE\u200D\uD83D\uDCBB", // woman technologist, dark skin tone
        "\u2764\uFE0F\u200D\uD83D\uDD25", // heart on fire
        "\u2764\u200D\uD83D\uDD25", // the same, unqualified
        "\uD83C\uDFC3\u200D\u2642\uFE0F\u200D\u27A1\uFE0F", // man running to the right
        // flag: Scotland
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F"
      })
  void areOneSignForAWholeSequence(String emoji) throws Exception {
    String drawn = Pictures.of(emoji);

    assertThat(drawn).hasSameSizeAs(emoji);
    assertThat(font().canDisplay(drawn.codePointAt(0))).isTrue();
    assertThat(drawn.substring(2)).matches("\uFE0F*");
  }

  @Test
  void leaveAllElseWhereItStands() {
    String flag = "\uD83C\uDDE9\uD83C\uDDEA";
    assertThat(Pictures.of("42 talks " + flag + " and 1 more"))
        .startsWith("42 talks ")
        .endsWith(" and 1 more")
        .hasSize(24);
    assertThat(Pictures.of("42 talks, #1")).isEqualTo("42 talks, #1");
  }

  @Test
  void haveNoSkinTones() {
    assertThat(Pictures.of("\uD83D\uDC4D\uD83C\uDFFD")).isEqualTo("\uD83D\uDC4D\uFE0F\uFE0F");
  }

  @Test
  void areThePartsWhereThereIsNoneForTheWhole() {
    String cat = "\uD83D\uDC08";
    String rocket = "\uD83D\uDE80";
    assertThat(Pictures.of(cat + "\u200D" + rocket)).isEqualTo(cat + rocket + "\uFE0F");
  }

  @Test
  void areThereForAllEmojiOfThePlatform() throws Exception {
    Font font = font();
    assertThat(
            IntStream.rangeClosed(0x2000, Character.MAX_CODE_POINT)
                .filter(Character::isEmoji)
                .filter(sign -> !font.canDisplay(sign))
                .mapToObj(Integer::toHexString))
        .isEmpty();
  }

  private static Font font() throws Exception {
    try (InputStream in = PicturesTest.class.getResourceAsStream(FONT)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }
}
