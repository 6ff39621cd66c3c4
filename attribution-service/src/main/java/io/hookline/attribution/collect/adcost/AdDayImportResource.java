package io.hookline.attribution.collect.adcost;

import io.hookline.bulk.imports.Import;
import io.hookline.bulk.imports.ImportQuery;
import io.hookline.bulk.imports.Imports;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.idempotency.IdempotentStream;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Days of many ads. Without a transaction: the file may take long to arrive. */
@Path("/v1/brands/{brand}/ad-days/imports")
@Tag(name = "Ad costs")
class AdDayImportResource {

  private final Imports imports;
  private final AdDayImport days;

  AdDayImportResource(Imports imports, AdDayImport days) {
    this.imports = imports;
    this.days = days;
  }

  @POST
  @Consumes({Imports.CSV, Imports.NDJSON, MediaType.APPLICATION_JSON})
  @Allow.Brand(Role.OPERATOR)
  @IdempotentStream
  @Import(NewAdDay.class)
  @Operation(
      operationId = "importAdDays",
      summary = "Record days of many ads",
      description =
          "A CSV file may also have the columns of a report of TikTok Ads Manager, by day and with"
              + " ids and currency: By Day, Campaign ID, Ad group ID, Ad ID, Currency, Cost, Clicks"
              + " (destination) and so on. Then 1,234.56 is a number, a dash is no figure, and the"
              + " line of totals is passed over. Rates such as CTR are not read: they are worked out."
              + " Figures that were told before are unchanged.")
  public RestResponse<?> take(@BeanParam ImportQuery query, InputStream body) {
    return imports.take(days, query, body);
  }
}
