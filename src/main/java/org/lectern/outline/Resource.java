package org.lectern.outline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/// The files that lie beside the classes of this package.
final class Resource {

  private static final String FOLDER = Resource.class.getPackageName().replace('.', '/') + "/";

  private Resource() {}

  /// @throws IOException where there is none of this name
  static InputStream open(String name) throws IOException {
    // Through the class itself, each module of the runtime would be asked for it first: with some
    // twenty resources that is felt at each start.
    InputStream in = Resource.class.getModule().getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }
}
