package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.Allow;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.access.Role;
import io.hookline.kit.openapi.RefusalsOf;
import io.hookline.kit.problem.Problem;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/brands/{brand}/studies/{study}/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lift studies")
@Transactional
class StudyCalendarResource {

  private final Studies studies;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  StudyCalendarResource(Studies studies, BrandDirectory brands, CurrentBrand brand) {
    this.studies = studies;
    this.brands = brands;
    this.brand = brand;
  }

  @GET
  @Allow.Brand(Role.ANALYST)
  @RefusalsOf(Studies.class)
  @Operation(
      operationId = "getStudyCalendar",
      summary = "Read when what a study switches is on and off",
      description =
          "Drawn when the study is registered, and the same ever after. Whoever switches ads, codes"
              + " or links acts by it; StudyRegistered tells it too.")
  public StudyCalendarView get(@PathParam("study") UUID id) {
    StudyFacts study = studies.get(id);
    if (!study.isRegistered() || study.registration().calendar() == null) {
      throw new Problem(
          CalendarProblem.STUDY_CALENDAR_NOT_FOUND,
          study.design().kind().isSwitched()
              ? "It is drawn when the study is registered."
              : "A study of " + study.design().kind() + " switches nothing.");
    }
    return StudyCalendarView.of(
        id,
        brands.get(brand.slug()).timeZone().getId(),
        study.design().calendar().creatorIds(),
        Calendars.of(study));
  }
}
