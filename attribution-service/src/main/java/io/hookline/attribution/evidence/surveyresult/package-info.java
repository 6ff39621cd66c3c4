/** What the answers of shoppers say of a period's orders. */
package io.hookline.attribution.evidence.surveyresult;
