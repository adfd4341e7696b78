// What makes pages handier where scripts run. Everything works without it.
