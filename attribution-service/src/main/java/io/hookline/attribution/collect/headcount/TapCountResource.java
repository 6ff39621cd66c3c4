package io.hookline.attribution.collect.headcount;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.paging.PlaceInTime;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;

@Path("/v1/brands/{brand}/tap-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Headcounts")
@Transactional
class TapCountResource {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TapCountResource(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listTapCounts",
      summary = "List how often was tapped, by day, place and answer, the latest day first")
  public Page<TapCountView> list(
      @Valid @BeanParam HeadcountFilter filter, @Valid @BeanParam PageQuery page) {
    return Page.of(
        before(page.beforePlace(), filter, page.fetch()),
        page,
        count -> new Object[] {count.day().atStartOfDay(ZoneOffset.UTC).toInstant(), count.id()},
        Function.identity());
  }

  private List<TapCountView> before(PlaceInTime place, HeadcountFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query =
        "select * from tap_count where brand = :brand and at <= :at and (at, id) < (:at, :id)"
            + filter.conditions(values)
            + " order by at desc, id desc limit :limit";
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new TapCountView(
                            row.getObject("id", UUID.class),
                            row.getObject("day", LocalDate.class),
                            row.getObject("place_id", UUID.class),
                            row.getObject("counter_id", UUID.class),
                            row.getString("answer"),
                            row.getLong("taps"),
                            row.getLong("version")))
                .list());
  }
}
