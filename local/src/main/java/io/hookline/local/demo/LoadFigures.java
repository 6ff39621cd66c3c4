package io.hookline.local.demo;

import static io.hookline.local.service.Service.ATTRIBUTION;
import static io.hookline.local.service.Service.CONTENT;

import io.hookline.local.service.Service;
import java.util.List;
import java.util.Map;

/** Loads what has been measured, in files of many rows. */
final class LoadFigures {

  private final Figures figures;
  private final BrandApi api;
  private final Names names;
  private final Tally tally;

  LoadFigures(Figures figures, BrandApi api, Names names, Tally tally) {
    this.figures = figures;
    this.api = api;
    this.names = names;
    this.tally = tally;
  }

  void load() throws InterruptedException {
    send(CONTENT, "snapshots", ofPosts(figures.snapshots()));
    send(CONTENT, "retention-curves", ofPosts(figures.retentionCurves()));
    send(CONTENT, "view-sources", ofPosts(figures.viewSources()));
    send(CONTENT, "account-snapshots", figures.accountDays().stream().map(this::ofTikTok).toList());
    send(ATTRIBUTION, "ad-days", figures.ads().stream().map(ad -> ad.of(names)).toList());
    for (StudioFile file : figures.files()) {
      new LoadStudioFile(file, api, names, tally).load();
    }
  }

  private List<Map<String, Object>> ofPosts(List<PostRow> rows) {
    return rows.stream().map(row -> row.of(names)).toList();
  }

  private Map<String, Object> ofTikTok(Map<String, Object> day) {
    Map<String, Object> row = Body.of("accountId", names.id("account tiktok"));
    row.putAll(day);
    return row;
  }

  private void send(Service service, String path, List<Map<String, Object>> rows)
      throws InterruptedException {
    Import file = new Import(api, service, path);
    int piece = 0;
    for (List<Map<String, Object>> some : Import.pieces(rows)) {
      file.send("own-" + piece++, some);
      tally.count();
    }
  }

  static int requests(Figures figures) {
    return Import.pieces(figures.snapshots()).size()
        + Import.pieces(figures.retentionCurves()).size()
        + Import.pieces(figures.viewSources()).size()
        + Import.pieces(figures.accountDays()).size()
        + Import.pieces(figures.ads()).size()
        + LoadStudioFile.REQUESTS * figures.files().size();
  }
}
