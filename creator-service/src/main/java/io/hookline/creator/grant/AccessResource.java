package io.hookline.creator.grant;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/access")
@Tag(name = "Grants")
@Transactional
class AccessResource {

  private record Place(UUID grant, long version) {}

  private static final Place NEWEST = new Place(new UUID(-1L, -1L), Long.MAX_VALUE);

  private final AccessHistory history;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  AccessResource(AccessHistory history, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.history = history;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Brand(Role.ADMIN)
  @Operation(
      operationId = "listAccess",
      summary = "Say which collaborators could see what on a day, or at an instant",
      description =
          "Each row is a state of a grant that held for at least a moment of it: a grant that was"
              + " changed in the course of the day has several. Asked of a creator, grants of whoever"
              + " stood for that creator then are among them. People with a role for the brand see"
              + " all of it and are not listed: who they are is known to the identity provider.")
  public Page<AccessView> list(
      @Valid @BeanParam AccessFilter filter, @Valid @BeanParam PageQuery page) {
    var period = filter.period(brands.get(brand.slug()).timeZone(), clock.instant());
    Place place = place(page);
    return Page.of(
        history.held(filter, period, place.grant(), place.version(), page.fetch()),
        page,
        access -> new Object[] {access.grantId(), access.grantVersion()},
        Function.identity());
  }

  private static Place place(PageQuery page) {
    return page.cursor() == null
        ? NEWEST
        : Cursor.read(
            page.cursor(),
            2,
            parts -> new Place(UUID.fromString(parts[0]), Long.parseLong(parts[1])));
  }
}
