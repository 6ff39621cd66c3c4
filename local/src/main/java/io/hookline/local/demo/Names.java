package io.hookline.local.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the services call the things that the story calls by names, such as {@code post a07}. */
final class Names {

  private final Map<String, String> ids = new ConcurrentHashMap<>();

  void put(String name, String id) {
    ids.put(name, id);
  }

  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalStateException("the story names " + name + " before it is there");
    }
    return id;
  }
}
