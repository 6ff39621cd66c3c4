package io.hookline.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.machine.Refusal;
import io.hookline.local.service.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Many rows in a few requests, each of a size that is answered at once. */
final class Import {

  private static final int ROWS = 1_000;

  private final BrandApi api;
  private final Service service;
  private final String path;

  /**
   * @param path below the brand, such as {@code touches}
   */
  Import(BrandApi api, Service service, String path) {
    this.api = api;
    this.service = service;
    this.path = path;
  }

  static <T> List<List<T>> pieces(List<T> all) {
    List<List<T>> pieces = new ArrayList<>();
    for (int from = 0; from < all.size(); from += ROWS) {
      pieces.add(all.subList(from, Math.min(from + ROWS, all.size())));
    }
    return pieces;
  }

  /**
   * @param key tells this piece from all others
   * @return the id of what each row made, in their order
   */
  List<String> send(String key, List<Map<String, Object>> rows) throws InterruptedException {
    return send(key, rows, rows.size());
  }

  /**
   * @param rows whatever is written as JSON's array
   * @param size of the array
   */
  List<String> send(String key, Object rows, int size) throws InterruptedException {
    JsonNode answer = api.create(service, path + "/imports", path + "-" + key, rows);
    if (answer.path("failed").intValue() > 0) {
      throw new Refusal(path + " were rejected: " + answer);
    }
    String[] ids = new String[size];
    answer
        .path("rows")
        .forEach(row -> ids[row.path("line").intValue() - 1] = row.path("id").textValue());
    return Arrays.asList(ids);
  }
}
