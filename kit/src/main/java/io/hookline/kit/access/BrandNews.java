package io.hookline.kit.access;

/** Asks the owner of the brands whether there are new ones. */
public interface BrandNews {

  /** Whether what the owner knows now has been read; false where nothing could be read. */
  boolean fetch();
}
