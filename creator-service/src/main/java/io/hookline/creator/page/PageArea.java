package io.hookline.creator.page;

/** Addresses that people open in a browser; a bean per feature that has some. */
public interface PageArea {

  /** What all of them begin with, {@code /shortlists}. */
  String path();

  /** What a person is told whose address leads nowhere, or nowhere any more. */
  String whereToAsk();
}
