term-list = What was agreed
term-column = Term
term-hours = { $number ->
        [one] { $number } hour
       *[other] { $number } hours
    }
term-working-days = { $number ->
        [one] { $number } working day
       *[other] { $number } working days
    }
term-days = { $number ->
        [one] { $number } day
       *[other] { $number } days
    }
term-weeks = { $number ->
        [one] { $number } week
       *[other] { $number } weeks
    }
term-months = { $number ->
        [one] { $number } month
       *[other] { $number } months
    }
term-years = { $number ->
        [one] { $number } year
       *[other] { $number } years
    }
term-fees = { $percent }% of the fees for the service
term-fees-over = { $percent }% of the fees for the service over { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
