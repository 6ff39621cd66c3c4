package io.hookline.creator.money;

import java.util.ArrayList;
import java.util.List;

/**
 * What orders under one partnership bring, worked out a second time: commissions of a tenth up to a
 * cap, as piles of parts of which the last is taken back first. Amounts are cents.
 */
final class OrdersModel {

  /** A part of a commission. */
  private static final class Part {
    private long left;
    private boolean isVoid;
  }

  /** An order; those with lower numbers came earlier. */
  static final class Order {
    private final List<Part> parts = new ArrayList<>();
    private long value;
    private long refunded;
    private boolean own;

    long net() {
      return Math.max(0, value - refunded);
    }

    boolean isOwn() {
      return own;
    }

    int parts() {
      return parts.size();
    }

    /** Of its commission what is not void. */
    long counts() {
      return parts.stream().filter(part -> !part.isVoid).mapToLong(part -> part.left).sum();
    }

    boolean isVoid() {
      return !parts.isEmpty() && parts.stream().allMatch(part -> part.isVoid);
    }

    private void settle(long target) {
      long missing = target - parts.stream().mapToLong(part -> part.left).sum();
      if (missing > 0) {
        Part more = new Part();
        more.left = missing;
        more.isVoid = parts.stream().anyMatch(part -> part.isVoid);
        parts.add(more);
      }
      for (int i = parts.size() - 1; missing < 0; i--) {
        Part part = parts.get(i);
        long back = Math.min(part.left, -missing);
        part.left -= back;
        missing += back;
      }
    }
  }

  private final List<Order> orders = new ArrayList<>();
  private final long cap;

  /**
   * @param count of orders, of which nothing is told yet
   */
  OrdersModel(int count, long cap) {
    this.cap = cap;
    for (int i = 0; i < count; i++) {
      orders.add(new Order());
    }
  }

  Order order(int number) {
    return orders.get(number);
  }

  void tell(int number, long value) {
    orders.get(number).value = value;
  }

  void refund(int number, long amount) {
    orders.get(number).refunded += amount;
  }

  void signal(int number, boolean own) {
    orders.get(number).own = own;
  }

  void makeVoid(int number, int part) {
    orders.get(number).parts.get(part).isVoid = true;
  }

  void work() {
    long used = 0;
    for (Order order : orders) {
      order.settle(Math.min(order.net() / 10, Math.max(0, cap - used)));
      used += order.counts();
    }
  }
}
