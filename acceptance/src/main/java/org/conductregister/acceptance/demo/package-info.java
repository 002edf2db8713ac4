/** The demo data: what a council's desks and its register hold after eight months, entered by HTTP as people would. */
package org.conductregister.acceptance.demo;
