/** Named views: questions that many ask, each declared once. */
package io.hookline.reporting.figures.view;
