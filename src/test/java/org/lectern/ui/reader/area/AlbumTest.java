package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class AlbumTest {

  @Test
  void loadsEachPictureOnce() {
    Image picture = new WritableImage(1, 1);
    List<String> asked = new ArrayList<>();
    Album album =
        new Album(target -> {
          asked.add(target);
          return target.equals("board.png") ? Optional.of(picture) : Optional.empty();
        });

    assertThat(album.find("board.png")).contains(picture);
    assertThat(album.find("board.png")).contains(picture);
    assertThat(album.find("https://example.org/a.png")).isEmpty();
    assertThat(asked).containsExactly("board.png", "https://example.org/a.png");
  }
}
