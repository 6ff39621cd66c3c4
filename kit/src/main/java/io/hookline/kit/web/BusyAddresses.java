package io.hookline.kit.web;

/**
 * Addresses that are asked thousands of times a second, so that a trace of each would cost more
 * than the answer: one in a hundred is traced, and whatever its caller traces. A bean per feature
 * that has such addresses.
 */
public interface BusyAddresses {

  /**
   * @param path as sent
   */
  boolean include(String path);
}
