package io.hookline.content;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The head of the service's contract. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Hookline content-service",
            version = "1",
            description =
                "A brand's promise, standards and ideas; posts from an idea to their removal;"
                    + " comments, rights and the team's week; what counters said, what changed,"
                    + " what was tried and what was learned.",
            contact = @Contact(name = "Hookline", url = "https://hookline.io"),
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    servers = @Server(url = "/", description = "This service"),
    tags = {
      @Tag(name = "Positioning", description = "What a brand promises, to whom and how"),
      @Tag(name = "Standards", description = "What every post of a brand keeps to"),
      @Tag(name = "Vocabularies", description = "Controlled words of ideas, series and posts"),
      @Tag(name = "Pillars", description = "Themes that a brand returns to"),
      @Tag(name = "Series", description = "Repeatable formats under a pillar"),
      @Tag(name = "Trends", description = "What goes round, and whether the brand takes part"),
      @Tag(name = "Ideas", description = "What could become a post"),
      @Tag(name = "Briefs", description = "What a creator or the team is asked to make"),
      @Tag(name = "Scripts", description = "What is said and filmed for a post"),
      @Tag(name = "Posts", description = "Videos, planned and published"),
      @Tag(name = "Approval", description = "Who looks at posts before they go out"),
      @Tag(name = "Publishing", description = "Attempts to publish, and what posts went out with"),
      @Tag(name = "Accounts", description = "The brand's own accounts on networks"),
      @Tag(name = "Rhythm", description = "The blocks of a week, from a template"),
      @Tag(name = "Commitments", description = "So many posts a week, and how well that is kept"),
      @Tag(name = "Batches", description = "Posts that are filmed together"),
      @Tag(name = "Team", description = "Who works for the brand, and what a week asks of them"),
      @Tag(name = "Calendar feeds", description = "Calendars to subscribe to"),
      @Tag(name = "Publishing slots", description = "When each account publishes, and what then"),
      @Tag(name = "Mentions", description = "Where others speak of the brand unpaid"),
      @Tag(name = "UGC rights", description = "What authors allow, and each use of their videos"),
      @Tag(name = "Comments", description = "What people say under posts, and what answers it"),
      @Tag(name = "Snapshots", description = "Counters of a post at an instant"),
      @Tag(name = "Figures", description = "What posts gained by day and by period"),
      @Tag(name = "Availability", description = "Whether published posts are still there"),
      @Tag(name = "Account snapshots", description = "Days of the brand's own accounts"),
      @Tag(name = "Audiences", description = "Who follows accounts and creators, or watches posts"),
      @Tag(name = "Connections", description = "What platforms let us read of the accounts"),
      @Tag(name = "Uploads", description = "Files as networks hand them out"),
      @Tag(name = "Unclaimed posts", description = "Videos that no post is yet"),
      @Tag(name = "Competitors", description = "Accounts that the brand compares itself with"),
      @Tag(name = "Timeline", description = "What changed that figures may depend on"),
      @Tag(name = "Experiments", description = "What is tried, one thing at a time"),
      @Tag(name = "Learnings", description = "What the brand knows of its posts, and from what"),
      @Tag(name = "Changes", description = "The feed that sister services follow")
    })
public class ContentServiceContract extends Application {}
