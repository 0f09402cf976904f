//! Journeys in the real window, as many at once as there are processors: each has a display, a bus, a driver and a
//! folder of its own.

mod advocate;
mod audit;
mod copies;
mod dates;
mod happening;
mod journey;
mod leave;
mod letters;
mod local_services;
mod meetings;
mod names;
mod photos;
mod plan;
mod prints;
mod pseudo;
mod quiet;
mod reminders;
mod rules;
mod safe;
mod step_cards;
mod visits;
mod voices;
mod words;
