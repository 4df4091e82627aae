package org.lectern;

/// The entry point.
public final class Lectern {

  private Lectern() {}

  public static void main(String[] arguments) {
    System.exit(0);
  }
}
