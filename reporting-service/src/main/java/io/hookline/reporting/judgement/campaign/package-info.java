/** How a campaign goes against its window and its budget, and what of it is worth its money. */
package io.hookline.reporting.judgement.campaign;
