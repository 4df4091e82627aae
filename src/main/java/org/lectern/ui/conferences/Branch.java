package org.lectern.ui.conferences;

import java.util.List;

/// A node of the tree with what stands below it.
///
/// @param talks how many talks stand below it
/// @param progress how far all of it was read
record Branch(Node node, List<Branch> children, int talks, Progress progress) {

  Branch {
    children = List.copyOf(children);
  }

  /// A talk.
  static Branch leaf(Node node, boolean read) {
    return new Branch(node, List.of(), 1, Progress.ofOne(read));
  }

  /// What is read elsewhere in the tree too, where it is told whether it was read.
  static Branch again(Node node) {
    return new Branch(node, List.of(), 1, Progress.NONE);
  }

  static Branch of(Node node, List<Branch> children) {
    return new Branch(node, children, talksIn(children), progressOf(children));
  }

  static int talksIn(List<Branch> branches) {
    return branches.stream().mapToInt(Branch::talks).sum();
  }

  static Progress progressOf(List<Branch> branches) {
    return branches.stream().map(Branch::progress).reduce(Progress.NONE, Progress::with);
  }
}
