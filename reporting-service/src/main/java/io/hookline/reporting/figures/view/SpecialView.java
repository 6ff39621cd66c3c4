package io.hookline.reporting.figures.view;

/**
 * A view of a feature that works out more than a question asks for. It has an operation of its own,
 * at {@code /v1/brands/{brand}/views/<id>}; a bean of this type puts it into the list of views.
 */
public interface SpecialView {

  /** As in its address. */
  String id();

  /** What it shows, in a sentence. */
  String summary();
}
