"""Units: what a Quantity's ``unit`` says, and how it is printed. Sorted by unit."""

from decimal import Decimal

from edunews.vocab.entries import UnitEntry

__all__ = ["ROWS"]

POINTS = (
    "% points", "%pts", "per cent points", "percent points", "percentage point",
    "percentage points", "percentage-point", "pp", "pps", "ppt", "ppts",
)  # fmt: skip
HUNDREDTH = Decimal("0.01")

ROWS = (
    UnitEntry("area:acre", ("acre", "acres")),
    UnitEntry("area:hectare", ("hectare", "hectares")),
    UnitEntry("area:square_foot", ("sq ft", "square feet", "square foot")),
    UnitEntry("area:square_kilometre", ("sq km", "square kilometers", "square kilometres")),
    UnitEntry("area:square_metre", ("sq m", "square meters", "square metres")),
    UnitEntry("area:square_mile", ("square mile", "square miles")),
    UnitEntry("basis_point", ("basis point", "basis points")),
    UnitEntry("currency:$", ("$", "dollar", "dollars")),
    UnitEntry("currency:$", ("bucks",)),
    UnitEntry("currency:$", ("cent", "cents", "¢"), factor=HUNDREDTH),
    UnitEntry("currency:AUD", ("A$", "AU$", "AUD", "AUD$", "Australian dollars")),
    UnitEntry("currency:CAD", ("C$", "CA$", "CAD", "Canadian dollars")),
    UnitEntry("currency:CHF", ("CHF", "Swiss francs")),
    UnitEntry("currency:CNY", ("CNY", "renminbi", "RMB", "yuan")),
    UnitEntry("currency:EUR", ("€", "EUR", "euro", "euros")),
    UnitEntry("currency:GBP", ("£", "GBP", "pound", "pounds", "pounds sterling", "quid")),
    UnitEntry("currency:GBP", ("p", "pence", "penny"), factor=HUNDREDTH),
    UnitEntry("currency:HKD", ("HK$", "Hong Kong dollars")),
    UnitEntry("currency:INR", ("INR", "Rs", "rupee", "rupees", "₹")),
    UnitEntry("currency:JPY", ("JPY", "yen", "¥")),
    UnitEntry("currency:KRW", ("won", "₩")),
    UnitEntry("currency:NZD", ("NZ$", "NZD", "New Zealand dollars")),
    UnitEntry("currency:SGD", ("S$", "SGD", "Singapore dollars")),
    UnitEntry("currency:USD", ("US dollars", "U.S. dollars", "US$", "USD")),
    UnitEntry("currency:local", ("grand",), factor=Decimal(1000)),
    UnitEntry("distance:centimetre", ("centimeters", "centimetre", "centimetres", "cm")),
    UnitEntry("distance:foot", ("feet", "foot", "ft")),
    UnitEntry("distance:inch", ("inch", "inches")),
    UnitEntry(
        "distance:kilometre",
        ("kilometer", "kilometers", "kilometre", "kilometres", "km", "kms"),
    ),
    UnitEntry("distance:metre", ("meter", "meters", "metre", "metres")),
    UnitEntry("distance:mile", ("mile", "miles")),
    UnitEntry("distance:millimetre", ("millimeters", "millimetre", "millimetres", "mm")),
    UnitEntry("distance:yard", ("yard", "yards")),
    UnitEntry("duration:day", ("day", "days")),
    UnitEntry("duration:hour", ("hour", "hours", "hr", "hrs")),
    UnitEntry("duration:minute", ("min", "mins", "minute", "minutes")),
    UnitEntry("duration:month", ("month", "months")),
    UnitEntry("duration:second", ("seconds", "secs")),
    UnitEntry("duration:week", ("week", "weeks")),
    UnitEntry("duration:week", ("fortnight", "fortnights"), factor=Decimal(2)),
    UnitEntry("duration:year", ("centuries", "century"), factor=Decimal(100)),
    UnitEntry("duration:year", ("decade", "decades"), factor=Decimal(10)),
    UnitEntry("duration:year", ("year", "years", "yr", "yrs")),
    UnitEntry("mass:gram", ("gram", "grams")),
    UnitEntry("mass:kilogram", ("kg", "kilogram", "kilograms", "kilos")),
    UnitEntry("mass:ounce", ("ounce", "ounces", "oz")),
    UnitEntry("mass:pound", ("lb", "lbs")),
    UnitEntry("mass:ton", ("ton", "tons")),
    UnitEntry("mass:tonne", ("metric tons", "tonne", "tonnes")),
    UnitEntry("percent", ("%", "pc", "pct", "per cent", "percent", "percentage")),
    UnitEntry("percentage_point", POINTS),
    UnitEntry("points", ("point", "points", "pts")),
    UnitEntry("speed:kilometre_per_hour", ("km/h", "kph")),
    UnitEntry("speed:mile_per_hour", ("miles an hour", "miles per hour", "mph")),
    UnitEntry("temperature:celsius", ("degrees Celsius", "°C")),
    UnitEntry("temperature:degree", ("degree", "degrees", "°")),
    UnitEntry("temperature:fahrenheit", ("degrees Fahrenheit", "°F")),
    UnitEntry("times", ("times", "x")),
    UnitEntry("volume:gallon", ("gallon", "gallons")),
    UnitEntry("volume:litre", ("liter", "liters", "litre", "litres")),
)
