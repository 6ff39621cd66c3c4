package io.hookline.reporting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Feeds as they may come: some changes twice, shuffled, in pages cut anywhere, between each other.
 */
public final class Chaos {

  private Chaos() {}

  @SafeVarargs
  public static void apply(Random random, List<ObjectNode>... feeds) {
    List<List<ObjectNode>> pages = new ArrayList<>();
    for (List<ObjectNode> feed : feeds) {
      List<ObjectNode> told = new ArrayList<>(feed);
      feed.stream().filter(change -> random.nextInt(5) == 0).forEach(told::add);
      Collections.shuffle(told, random);
      for (int from = 0, to; from < told.size(); from = to) {
        to = Math.min(told.size(), from + 1 + random.nextInt(12));
        pages.add(told.subList(from, to));
      }
    }
    Collections.shuffle(pages, random);
    pages.forEach(Feeds::page);
  }
}
