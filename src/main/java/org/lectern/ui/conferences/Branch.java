package org.lectern.ui.conferences;

import java.util.List;

/// A node of the tree with what stands below it.
///
/// @param talks how many talks stand below it
record Branch(Node node, List<Branch> children, int talks) {

  Branch {
    children = List.copyOf(children);
  }

  static Branch leaf(Node node) {
    return new Branch(node, List.of(), 1);
  }

  static Branch of(Node node, List<Branch> children) {
    return new Branch(node, children, children.stream().mapToInt(Branch::talks).sum());
  }
}
