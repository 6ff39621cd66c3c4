package io.hookline.creator.brand;

import io.hookline.kit.access.Allow;
import io.hookline.kit.access.Collaborators;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.Grants;
import io.hookline.kit.access.Role;
import io.hookline.kit.export.Exported;
import io.hookline.kit.idempotency.Idempotent;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.paging.Cursor;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.precondition.Answers;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/brands")
@Tag(name = "Brands")
@Transactional
class BrandResource {

  private final BrandRepository brands;
  private final List<KeepsTimeZone> keepers;
  private final Outbox outbox;
  private final SecurityIdentity caller;
  private final Collaborators collaborators;
  private final CurrentActor actor;
  private final Clock clock;

  BrandResource(
      BrandRepository brands,
      @All List<KeepsTimeZone> keepers,
      Outbox outbox,
      SecurityIdentity caller,
      Collaborators collaborators,
      CurrentActor actor,
      Clock clock) {
    this.brands = brands;
    this.keepers = keepers;
    this.outbox = outbox;
    this.caller = caller;
    this.collaborators = collaborators;
    this.actor = actor;
    this.clock = clock;
  }

  @POST
  @Allow.Agency
  @Idempotent
  @ResponseStatus(201)
  @Operation(operationId = "registerBrand", summary = "Register a brand")
  public RestResponse<BrandView> register(@NotNull @Valid NewBrand facts) {
    Brand brand = new Brand(facts, clock.instant());
    brands.persistAndFlush(brand);
    outbox.append(facts.slug(), new BrandEvent.Registered(brand.view()));
    return Answers.created(URI.create("/v1/brands/" + facts.slug()), brand.view(), brand.version());
  }

  @GET
  @Exported
  @Produces({MediaType.APPLICATION_JSON, Exported.CSV, Exported.NDJSON})
  @Allow.Member
  @Operation(operationId = "listBrands", summary = "List the brands that you may see, by slug")
  public Page<BrandView> list(@Valid @BeanParam PageQuery page) {
    String after = page.cursor() == null ? "" : Cursor.parts(page.cursor(), 1)[0];
    Grants grants = new Grants(caller.getRoles());
    List<Brand> found =
        grants.isAgency()
            ? brands.after(after, page.fetch())
            : brands.after(after, visible(grants), page.fetch());
    return Page.of(found, page, brand -> new Object[] {brand.view().slug()}, Brand::view);
  }

  /** Of a role, or of what was granted. */
  private Set<String> visible(Grants grants) {
    Set<String> visible = new TreeSet<>(grants.brands());
    visible.addAll(collaborators.brandsOf(actor.actor().subject()));
    return visible;
  }

  @GET
  @Path("/{brand}")
  @Allow.Brand(Role.ANALYST)
  @Allow.Collaborator
  @Operation(operationId = "getBrand", summary = "Read a brand")
  public RestResponse<BrandView> get(@Parameter(hidden = true) @PathParam("brand") String slug) {
    Brand brand = brands.get(slug);
    return Answers.ok(brand.view(), brand.version());
  }

  @PUT
  @Path("/{brand}")
  @Allow.Agency
  @Operation(
      operationId = "updateBrand",
      summary = "Change a brand's name or, without partnerships, its time zone")
  public RestResponse<BrandView> update(
      @Parameter(hidden = true) @PathParam("brand") String slug,
      @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid BrandUpdate facts) {
    Brand brand = brands.get(slug);
    Answers.requireMatch(ifMatch, brand.version());
    brand.update(facts, keepers.stream().anyMatch(KeepsTimeZone::hasDays), clock.instant());
    brands.flush();
    outbox.append(slug, new BrandEvent.Updated(brand.view()));
    return Answers.ok(brand.view(), brand.version());
  }
}
