package org.lectern.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {
  private static final String WORDS = "# Zürich, naïve, 東京\r\n\r\nAnn Other told us more.\r\n";

  @Test
  void decodesUtf8() {
    assertThat(Decoder.decode(WORDS.getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text(WORDS, "UTF-8", false));
    assertThat(Decoder.decode(("\uFEFF" + WORDS).getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text(WORDS, "UTF-8", false));
    assertThat(Decoder.decode(new byte[0])).isEqualTo(new Decoded.Text("", "UTF-8", false));
  }

  @Test
  void decodesUtf16WithAndWithoutMark() {
    for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
      Decoded expected = new Decoded.Text(WORDS, charset.name(), false);
      assertThat(Decoder.decode(("\uFEFF" + WORDS).getBytes(charset))).isEqualTo(expected);
      assertThat(Decoder.decode(WORDS.getBytes(charset))).isEqualTo(expected);
    }
  }

  @Test
  void takesAFewOddBytesForWesternEuropean() {
    assertThat(Decoder.decode("Café déjà vu".getBytes(ISO_8859_1)))
        .isEqualTo(new Decoded.Text("Café déjà vu", "windows-1252", true));
    assertThat(Decoder.decode(new byte[] {'a', (byte) 0x93, 'x', (byte) 0x94}))
        .isEqualTo(new Decoded.Text("a“x”", "windows-1252", true));
  }

  @Test
  void replacesBrokenBytesInUtf8() {
    byte[] bytes = "Zürich — naïve MID x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertThat(Decoder.decode(bytes))
        .isEqualTo(new Decoded.Text("Zürich — naïve MID \uFFFD", "UTF-8", true));
  }

  @Test
  void guessesOtherScripts() {
    String words = "Доклад о садах и огородах. Очень интересно, спасибо. ".repeat(5);
    assertThat(Decoder.decode(words.getBytes(Charset.forName("windows-1251"))))
        .isEqualTo(new Decoded.Text(words, "windows-1251", true));
  }

  @Test
  void believesAPagesOwnCharset() {
    String page = "<html><head><meta charset=\"iso-8859-2\"></head><p>Łódź</p>";
    assertThat(Decoder.decode(page.getBytes(Charset.forName("ISO-8859-2"))))
        .isEqualTo(new Decoded.Text(page, "ISO-8859-2", true));
  }

  @Test
  void keepsAFewZeroBytesInAText() {
    String words = "Some notes about a talk\0 with a zero in it, and more words.";
    assertThat(Decoder.decode(words.getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text(words, "UTF-8", false));
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] picture = new byte[20_000];
    new Random(1).nextBytes(picture);
    assertThat(Decoder.decode(picture)).isInstanceOf(Decoded.NotText.class);
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    assertThat(Decoder.decode(png)).isEqualTo(new Decoded.NotText(Foreign.PNG));
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0};
    assertThat(Decoder.decode(gzip)).isEqualTo(new Decoded.NotText(Foreign.GZIP));
    byte[] zip = {'P', 'K', 3, 4, 20, 0};
    assertThat(Decoder.decode(zip)).isEqualTo(new Decoded.NotText(Foreign.ZIP));
    assertThat(Decoder.decode(new byte[100])).isInstanceOf(Decoded.NotText.class);
  }
}
