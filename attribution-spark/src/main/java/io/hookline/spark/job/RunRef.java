package io.hookline.spark.job;

import java.io.Serializable;
import java.util.UUID;

/** A run, as machines tell each other of it. */
record RunRef(String brand, UUID run) implements Serializable {

  @Override
  public String toString() {
    return run + " of " + brand;
  }
}
