package io.hookline.local.demo;

import java.math.BigDecimal;

/** Something that the shop sells. */
record Product(String id, String name, String category, String path, BigDecimal price) {

  static Product of(String id, String name, String category, String path, String price) {
    return new Product(id, name, category, path, new BigDecimal(price));
  }
}
