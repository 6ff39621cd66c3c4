package io.hookline.kit.web;

/**
 * Addresses that people and advertising platforms put together: where one breaks the grammar of
 * addresses, it is read as a browser would have written it, and not refused. A bean per feature
 * that has such addresses.
 */
public interface ForgivingAddresses {

  /**
   * @param path as sent, perhaps malformed itself
   */
  boolean include(String path);
}
