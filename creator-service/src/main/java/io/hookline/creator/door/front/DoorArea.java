package io.hookline.creator.door.front;

import io.hookline.creator.page.PageArea;
import jakarta.inject.Singleton;

@Singleton
class DoorArea implements PageArea {

  static final String PATH = "/door";

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public String whereToAsk() {
    return "Ask the brand or agency that sent it to you for a new one.";
  }
}
