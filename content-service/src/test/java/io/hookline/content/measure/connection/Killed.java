package io.hookline.content.measure.connection;

/** Stands for the end of a process: nothing catches it. */
final class Killed extends Error {

  private static final long serialVersionUID = 1L;
}
