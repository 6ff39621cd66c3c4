package io.hookline.creator.deal.shortlist;

import io.hookline.creator.page.PageArea;
import jakarta.inject.Singleton;

@Singleton
class ShortlistArea implements PageArea {

  static final String PATH = "/shortlists";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String whereToAsk() {
    return "Ask the agency that sent it to you for a new one.";
  }
}
