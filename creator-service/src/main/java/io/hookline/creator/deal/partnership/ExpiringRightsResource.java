package io.hookline.creator.deal.partnership;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/expiring-rights")
@Tag(name = "Partnerships")
@Transactional
class ExpiringRightsResource {

  private final ExpiringRights rights;
  private final PartnershipClock clock;

  ExpiringRightsResource(ExpiringRights rights, PartnershipClock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ANALYST)
  @Operation(
      operationId = "listExpiringRights",
      summary = "List rights to videos and to creators' names that end soon, the next one first")
  public Page<ExpiringRightView> list(
      @Parameter(description = "Within how many days")
          @QueryParam("days")
          @DefaultValue("30")
          @Min(0)
          @Max(366)
          int days,
      @Valid @BeanParam PageQuery page) {
    LocalDate today = clock.now().today();
    return Page.of(
        rights.page(today, today.plusDays(days), place(page), page.fetch()),
        page,
        right -> new Object[] {right.until(), right.partnershipId(), right.right()},
        Function.identity());
  }

  private static ExpiringRights.Place place(PageQuery page) {
    if (page.cursor() == null) {
      return ExpiringRights.Place.FIRST;
    }
    return Cursor.read(
        page.cursor(),
        3,
        parts ->
            new ExpiringRights.Place(
                LocalDate.parse(parts[0]),
                UUID.fromString(parts[1]),
                Right.valueOf(parts[2]).name()));
  }
}
