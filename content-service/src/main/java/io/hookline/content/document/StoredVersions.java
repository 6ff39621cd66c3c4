package io.hookline.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads versions of the present brand's documents, whatever they hold. */
@Singleton
class StoredVersions {

  private static final String CURRENT =
      """
      select v.* from document d join document_version v using (brand, path, version)
       where d.path = :path
      """;

  private static final String CURRENTS =
      "select path, content from document where path = any(:paths)";

  private static final String VERSION =
      "select * from document_version where path = :path and version = :version";

  private static final String VERSIONS =
      """
      select * from document_version where path = :path and version < :before
       order by version desc limit :limit
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;

  StoredVersions(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  Optional<DocumentVersion<JsonNode>> current(String path) {
    return jdbi.withHandle(
        handle -> handle.createQuery(CURRENT).bind("path", path).map(this::read).findOne());
  }

  /** What several documents hold, by their path; one that nobody has written is left out. */
  Map<String, JsonNode> contents(Collection<String> paths) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CURRENTS)
                .bindArray("paths", String.class, paths.toArray())
                .reduceRows(
                    new HashMap<>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("path", String.class),
                          OwnJson.tree(json, row.getColumn("content", String.class)));
                      return all;
                    }));
  }

  Optional<DocumentVersion<JsonNode>> version(String path, long version) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VERSION)
                .bind("path", path)
                .bind("version", version)
                .map(this::read)
                .findOne());
  }

  /** Newest first. */
  List<DocumentVersion<JsonNode>> before(String path, long version, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VERSIONS)
                .bind("path", path)
                .bind("before", version)
                .bind("limit", limit)
                .map(this::read)
                .list());
  }

  private DocumentVersion<JsonNode> read(ResultSet row, StatementContext context)
      throws SQLException {
    return new DocumentVersion<>(
        row.getLong("version"),
        OwnJson.tree(json, row.getString("content")),
        row.getString("note"),
        new Author(
            row.getString("author_subject"),
            row.getString("author_name"),
            row.getString("author_client")),
        row.getObject("written_at", OffsetDateTime.class).toInstant());
  }
}
