/** What is planned, promised and spent for campaigns, by campaign, creator and month. */
package io.hookline.reporting.judgement.budget;
