/** What a brand wants to reach by when, how it stands, and where it is going. */
package io.hookline.reporting.judgement.goal;
