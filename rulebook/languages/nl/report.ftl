report-not-advice = Dit is informatie, geen juridisch advies.
