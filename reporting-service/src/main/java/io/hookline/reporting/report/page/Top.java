package io.hookline.reporting.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many in an order, of any number that comes in any order. */
final class Top<T> {

  private final int most;
  private final Comparator<T> order;
  private final PriorityQueue<T> lastOnTop;

  Top(int most, Comparator<T> order) {
    this.most = most;
    this.order = order;
    this.lastOnTop = new PriorityQueue<>(order.reversed());
  }

  void add(T candidate) {
    lastOnTop.add(candidate);
    if (lastOnTop.size() > most) {
      lastOnTop.remove();
    }
  }

  List<T> inOrder() {
    return lastOnTop.stream().sorted(order).toList();
  }
}
